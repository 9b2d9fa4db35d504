//@ edition: 2021
//@ rule: a tuple pattern over an adaptor
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
fn look<T: ?Sized>(value: &T) {}

pub async fn work(jobs: &[Job]) {
    for (index, job) in jobs.iter().enumerate().skip(1) {
        tick().await;
        look(job);
        look(&index);
    }
}
