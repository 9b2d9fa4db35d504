//@ edition: 2021
//@ case: handed to a function that gives it back
//@ lock: not held
use std::future::Future;
use std::sync::Mutex;

async fn io() {}
fn spawn<F: Future + Send + 'static>(_: F) {}

async fn wait<T>(guard: T) -> T {
    guard
}
pub async fn case(m: &Mutex<u32>) {
    let mut guard = m.lock().unwrap();
    for _ in 0..3 {
        guard = wait(guard).await; // here
    }
}

pub fn check(m: &'static Mutex<u32>) {
    spawn(case(m));
}
