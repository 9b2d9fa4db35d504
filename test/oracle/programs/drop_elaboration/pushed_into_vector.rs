//@ edition: 2021
//@ rule: a value pushed into a vector is the vector's
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

pub async fn collect() {
    let mut jobs = Vec::new();
    let job = new_job();
    jobs.push(job);
    tick().await;
    look(&jobs);
}
