//@ edition: 2021
//@ rule: assigning over a value drops the old one: a borrow, so that a later move does not free the slot
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn replace() {
    let mut job = new_job();
    job = Job(2);
    drop(job);
    tick().await;
}
