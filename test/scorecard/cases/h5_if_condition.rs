//@ edition: 2021
//@ case: temporary of an `if` condition
//@ lock: not held
use std::future::Future;
use std::sync::Mutex;

async fn io() {}
fn spawn<F: Future + Send + 'static>(_: F) {}

pub async fn case(m: &Mutex<u32>) {
    if *m.lock().unwrap() > 0 {
        io().await; // here
    }
}

pub fn check(m: &'static Mutex<u32>) {
    spawn(case(m));
}
