//@ edition: 2021
//@ rule: `mut` on a parameter changes nothing about where it is kept
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
fn touch<T: ?Sized>(value: &mut T) {}

pub async fn handle(mut job: Job, mut count: u32) {
    count += 1;
    touch(&mut job);
    tick().await;
}
