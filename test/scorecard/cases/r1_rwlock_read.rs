//@ edition: 2021
//@ case: a read guard of an `RwLock`
//@ lock: held
use std::future::Future;

async fn io() {}
fn spawn<F: Future + Send + 'static>(_: F) {}

pub async fn case(m: &std::sync::RwLock<u32>) {
    let guard = m.read().unwrap();
    io().await; // here
    println!("{guard}");
}

pub fn check(m: &'static std::sync::RwLock<u32>) {
    spawn(case(m));
}
