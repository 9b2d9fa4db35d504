//@ edition: 2021
//@ rule: an async move block takes its variables along
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
fn consume<T>(value: T) {}

pub async fn run() {
    let job = new_job();
    let count = 1u32;
    async move {
        tick().await;
        look(&job);
        consume(count);
    }
    .await;
    tick().await;
}
