//@ edition: 2021
//@ rule: `if false` is not pruned
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

pub async fn never() {
    let job = new_job();
    if false {
        tick().await;
    }
    look(&job);
}
