//@ edition: 2021
//@ rule: an arm's temporaries end with the arm
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}
fn chance() -> bool {
    true
}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

impl Job {
    async fn run(&self) {}
}
pub async fn arm(current: &Mutex<Job>) {
    match chance() {
        true => current.lock().unwrap().run().await,
        false => tick().await,
    }
    tick().await;
}
