//@ edition: 2021
//@ rule: an await in the tail expression keeps the tail's temporaries
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

impl Job {
    async fn run(&self) -> u32 {
        self.0
    }
}
pub async fn tail(current: &Mutex<Job>) -> u32 {
    let job = new_job();
    current.lock().unwrap().run().await
}
