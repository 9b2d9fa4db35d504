//@ edition: 2021
//@ case: in a field of a struct
//@ lock: held
use std::future::Future;
use std::sync::Mutex;

async fn io() {}
fn spawn<F: Future + Send + 'static>(_: F) {}

struct Session<'a> {
    guard: std::sync::MutexGuard<'a, u32>,
}
pub async fn case(m: &Mutex<u32>) {
    let session = Session { guard: m.lock().unwrap() };
    io().await; // here
    println!("{}", *session.guard);
}

pub fn check(m: &'static Mutex<u32>) {
    spawn(case(m));
}
