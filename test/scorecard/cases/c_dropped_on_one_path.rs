//@ edition: 2021
//@ case: dropped on one path only
//@ lock: maybe
use std::future::Future;
use std::sync::Mutex;

async fn io() {}
fn spawn<F: Future + Send + 'static>(_: F) {}

pub async fn case(m: &Mutex<u32>, early: bool) {
    let guard = m.lock().unwrap();
    if early {
        drop(guard);
    }
    io().await; // here
}

pub fn check(m: &'static Mutex<u32>) {
    spawn(case(m, true));
}
