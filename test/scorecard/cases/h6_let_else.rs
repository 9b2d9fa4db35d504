//@ edition: 2021
//@ case: temporary of a `let … else`, awaited in `else`
//@ lock: not held
use std::future::Future;
use std::sync::Mutex;

async fn io() {}
fn spawn<F: Future + Send + 'static>(_: F) {}

pub async fn case(m: &Mutex<Option<u32>>) {
    let Some(_count) = *m.lock().unwrap() else {
        io().await; // here
        return;
    };
}

pub fn check(m: &'static Mutex<Option<u32>>) {
    spawn(case(m));
}
