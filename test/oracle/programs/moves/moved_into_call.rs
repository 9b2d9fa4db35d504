//@ edition: 2021
//@ rule: a value moved away before the await, and never borrowed, leaves no trace
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

pub async fn hand_over() {
    let job = new_job();
    consume(job);
    tick().await;
}
