//@ edition: 2024
//@ case: temporary of an `if let`, awaited in `else` (2024)
//@ lock: not held
use std::future::Future;
use std::sync::Mutex;

async fn io() {}
fn spawn<F: Future + Send + 'static>(_: F) {}

pub async fn case(m: &Mutex<Option<u32>>) {
    if let Some(_) = m.lock().unwrap().as_ref() {
    } else {
        io().await; // here
    }
}

pub fn check(m: &'static Mutex<Option<u32>>) {
    spawn(case(m));
}
