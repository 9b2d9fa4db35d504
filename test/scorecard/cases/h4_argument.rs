//@ edition: 2021
//@ case: temporary in an argument of the awaited call
//@ lock: held
use std::future::Future;
use std::sync::Mutex;

async fn io() {}
fn spawn<F: Future + Send + 'static>(_: F) {}

async fn take(_: u32) {}
pub async fn case(m: &Mutex<u32>) {
    take(*m.lock().unwrap()).await; // here
}

pub fn check(m: &'static Mutex<u32>) {
    spawn(case(m));
}
