//@ edition: 2021
//@ case: in a `Vec`
//@ lock: held
use std::future::Future;
use std::sync::Mutex;

async fn io() {}
fn spawn<F: Future + Send + 'static>(_: F) {}

pub async fn case(m: &Mutex<u32>) {
    let guards = vec![m.lock().unwrap()];
    io().await; // here
    drop(guards);
}

pub fn check(m: &'static Mutex<u32>) {
    spawn(case(m));
}
