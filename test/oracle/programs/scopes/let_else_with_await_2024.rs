//@ edition: 2024
//@ rule: let else with a guard and an await in its initialiser
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn find() -> Option<Job> {
    None
}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
async fn tick() {}

pub async fn both(queue: &Mutex<Vec<u32>>) {
    let (Some(job), _) = (find().await, queue.lock().unwrap().len()) else {
        return;
    };
    tick().await;
    let (_, Some(other)) = (queue.lock().unwrap().len(), find().await) else {
        return;
    };
}
