//@ edition: 2021
//@ case: temporary in the head of a `for`
//@ lock: held
use std::future::Future;
use std::sync::Mutex;

async fn io() {}
fn spawn<F: Future + Send + 'static>(_: F) {}

pub async fn case(m: &Mutex<Vec<u32>>) {
    for _ in m.lock().unwrap().clone() {
        io().await; // here
    }
}

pub fn check(m: &'static Mutex<Vec<u32>>) {
    spawn(case(m));
}
