//@ edition: 2021
//@ rule: a temporary of the first await lives across the second in the same statement
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
async fn show<T: ?Sized>(value: &T) {}
fn consume<T>(value: T) {}

pub async fn both() {
    consume((show(&new_job()).await, tick().await));
}
