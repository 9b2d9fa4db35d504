//@ edition: 2021
//@ case: value taken out in a `let`
//@ lock: not held
use std::future::Future;
use std::sync::Mutex;

async fn io() {}
fn spawn<F: Future + Send + 'static>(_: F) {}

pub async fn case(m: &Mutex<Option<u32>>) {
    let taken = m.lock().unwrap().take();
    io().await; // here
    drop(taken);
}

pub fn check(m: &'static Mutex<Option<u32>>) {
    spawn(case(m));
}
