//@ edition: 2021
//@ case: shadowed by its own content
//@ lock: held
use std::future::Future;
use std::sync::Mutex;

async fn io() {}
fn spawn<F: Future + Send + 'static>(_: F) {}

pub async fn case(m: &Mutex<u32>) {
    let guard = m.lock().unwrap();
    let guard = *guard;
    io().await; // here
    println!("{guard}");
}

pub fn check(m: &'static Mutex<u32>) {
    spawn(case(m));
}
