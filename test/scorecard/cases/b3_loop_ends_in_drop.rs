//@ edition: 2021
//@ case: dropped at the end of each turn, awaited after it
//@ lock: not held
use std::future::Future;
use std::sync::Mutex;

async fn io() {}
fn spawn<F: Future + Send + 'static>(_: F) {}

pub async fn case(m: &Mutex<u32>) {
    for step in 0..3 {
        let mut guard = m.lock().unwrap();
        *guard += step;
        drop(guard);
        io().await; // here
    }
}

pub fn check(m: &'static Mutex<u32>) {
    spawn(case(m));
}
