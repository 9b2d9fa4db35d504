//@ edition: 2021
//@ case: in a tuple
//@ lock: held
use std::future::Future;
use std::sync::Mutex;

async fn io() {}
fn spawn<F: Future + Send + 'static>(_: F) {}

pub async fn case(m: &Mutex<u32>) {
    let pair = (m.lock().unwrap(), 1);
    io().await; // here
    drop(pair);
}

pub fn check(m: &'static Mutex<u32>) {
    spawn(case(m));
}
