//@ edition: 2021
//@ rule: a reference obtained through a guard points into the guard and the mutex
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
fn consume<T>(value: T) {}

pub async fn hold() {
    let current = Mutex::new(new_job());
    let guard = current.lock().unwrap();
    let id = &guard.0;
    tick().await;
    consume(id);
}
