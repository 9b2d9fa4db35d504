//@ edition: 2021
//@ rule: `&guard()` coerced to `&T` keeps the guard
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

async fn inspect(job: &Job) {}
pub async fn report(current: &Mutex<Job>) {
    inspect(&current.lock().unwrap()).await;
}
