//@ edition: 2021
//@ rule: a tuple pattern that takes everything leaves nothing behind
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

pub async fn handle((first, second): (Job, Job)) {
    consume(first);
    tick().await;
    consume(second);
}
