//@ edition: 2021
//@ rule: two values moved into one call
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

pub async fn pass() {
    let first = new_job();
    let second = new_job();
    consume((first, second));
    tick().await;
}
