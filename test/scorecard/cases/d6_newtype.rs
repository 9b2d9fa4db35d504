//@ edition: 2021
//@ case: in a type of one's own
//@ lock: held
use std::future::Future;
use std::sync::Mutex;

async fn io() {}
fn spawn<F: Future + Send + 'static>(_: F) {}

struct Locked<'a>(std::sync::MutexGuard<'a, u32>);
pub async fn case(m: &Mutex<u32>) {
    let locked = Locked(m.lock().unwrap());
    io().await; // here
    drop(locked);
}

pub fn check(m: &'static Mutex<u32>) {
    spawn(case(m));
}
