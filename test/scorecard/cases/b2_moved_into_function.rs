//@ edition: 2021
//@ case: moved into a function before the await
//@ lock: not held
use std::future::Future;
use std::sync::Mutex;

async fn io() {}
fn spawn<F: Future + Send + 'static>(_: F) {}

fn consume(guard: std::sync::MutexGuard<'_, u32>) -> u32 {
    *guard
}
pub async fn case(m: &Mutex<u32>) {
    let mut guard = m.lock().unwrap();
    *guard += 1;
    consume(guard);
    io().await; // here
}

pub fn check(m: &'static Mutex<u32>) {
    spawn(case(m));
}
