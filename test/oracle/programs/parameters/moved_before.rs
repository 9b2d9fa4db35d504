//@ edition: 2021
//@ rule: a parameter moved before the await leaves its local free
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

pub async fn handle(job: Job) {
    consume(job);
    tick().await;
}
