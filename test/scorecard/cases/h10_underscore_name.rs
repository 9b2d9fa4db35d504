//@ edition: 2021
//@ case: bound to `_guard`
//@ lock: held
use std::future::Future;
use std::sync::Mutex;

async fn io() {}
fn spawn<F: Future + Send + 'static>(_: F) {}

pub async fn case(m: &Mutex<u32>) {
    let _guard = m.lock().unwrap();
    io().await; // here
}

pub fn check(m: &'static Mutex<u32>) {
    spawn(case(m));
}
