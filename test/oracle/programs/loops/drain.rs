//@ edition: 2021
//@ rule: draining a vector keeps the drain and the vector
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn work(mut jobs: Vec<Job>) {
    for job in jobs.drain(..) {
        tick().await;
    }
    tick().await;
}
