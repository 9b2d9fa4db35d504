//@ edition: 2021
//@ rule: a call's argument is not extended
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
fn consume<T>(value: T) {}

fn first(job: &Job) -> u32 {
    job.0
}
pub async fn hold() {
    let id = first(&new_job());
    tick().await;
    consume(id);
}
