//@ edition: 2021
//@ rule: iter_mut borrows the vector mutably
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
    for job in jobs.iter_mut() {
        tick().await;
        job.0 += 1;
    }
}
