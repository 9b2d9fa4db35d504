//@ edition: 2021
//@ rule: kept at the first await, gone at the second
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

pub async fn two_steps() {
    let job = new_job();
    tick().await;
    consume(job);
    tick().await;
}
