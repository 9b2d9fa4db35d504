//@ edition: 2021
//@ case: dropped before the await, after it was used
//@ lock: not held
use std::future::Future;
use std::sync::Mutex;

async fn io() {}
fn spawn<F: Future + Send + 'static>(_: F) {}

pub async fn case(m: &Mutex<u32>) {
    let mut guard = m.lock().unwrap();
    *guard += 1;
    drop(guard);
    io().await; // here
}

pub fn check(m: &'static Mutex<u32>) {
    spawn(case(m));
}
