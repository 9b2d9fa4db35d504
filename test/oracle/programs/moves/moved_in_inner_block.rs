//@ edition: 2021
//@ rule: moving inside a block frees the slot for the rest of the outer scope
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

pub async fn inner() {
    let job = new_job();
    {
        consume(job);
        tick().await;
    }
    tick().await;
}
