//@ edition: 2021
//@ case: temporary of a `while let`
//@ lock: held
use std::future::Future;
use std::sync::Mutex;

async fn io() {}
fn spawn<F: Future + Send + 'static>(_: F) {}

pub async fn case(m: &Mutex<Vec<u32>>) {
    while let Some(_) = m.lock().unwrap().pop() {
        io().await; // here
    }
}

pub fn check(m: &'static Mutex<Vec<u32>>) {
    spawn(case(m));
}
