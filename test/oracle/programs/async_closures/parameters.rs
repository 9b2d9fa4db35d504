//@ edition: 2021
//@ rule: parameters of an async closure become locals of its body
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

pub async fn run() {
    let handle = async |job: Job, count: u32| {
        tick().await;
        count
    };
    handle(new_job(), 1).await;
}
