//@ edition: 2021
//@ rule: a move of a nested field
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

pub struct Inner {
    job: Job,
    name: String,
}
pub struct Outer {
    inner: Inner,
    size: u32,
}
pub async fn dig(outer: Outer) {
    consume(outer.inner.job);
    tick().await;
}
