//@ edition: 2021
//@ case: in the `Result` that `lock` returns
//@ lock: held
use std::future::Future;
use std::sync::Mutex;

async fn io() {}
fn spawn<F: Future + Send + 'static>(_: F) {}

pub async fn case(m: &Mutex<u32>) {
    let locked = m.lock();
    io().await; // here
    drop(locked);
}

pub fn check(m: &'static Mutex<u32>) {
    spawn(case(m));
}
