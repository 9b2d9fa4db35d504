//@ edition: 2021
//@ rule: a reference that shadows its owner points into it
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

pub async fn peek() {
    let job = new_job();
    let job = &job;
    tick().await;
    look(job);
}
