//@ edition: 2021
//@ rule: a call between initialisation and move only adds a flag
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
fn chance() -> bool {
    true
}
fn consume<T>(value: T) {}

pub async fn pass() {
    let job = new_job();
    chance();
    consume(job);
    tick().await;
}
