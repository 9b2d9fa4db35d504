//@ edition: 2021
//@ case: captured by an async block
//@ lock: held
use std::future::Future;
use std::sync::Mutex;

async fn io() {}
fn spawn<F: Future + Send + 'static>(_: F) {}

pub async fn case(m: &Mutex<u32>) {
    let guard = m.lock().unwrap();
    let job = async move {
        io().await; // here
        drop(guard);
    };
    job.await;
}

pub fn check(m: &'static Mutex<u32>) {
    spawn(case(m));
}
