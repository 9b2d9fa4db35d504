//@ edition: 2021
//@ rule: consuming a vector: the iterator owns the rest, and the matched Option stays
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn work(jobs: Vec<Job>) {
    for job in jobs {
        tick().await;
    }
}
