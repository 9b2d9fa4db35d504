//@ edition: 2024
//@ rule: `{ &a() }` extends through the block's tail
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

pub async fn hold() {
    let job = { &new_job() };
    tick().await;
    look(job);
}
