//@ edition: 2021
//@ rule: moved on one branch only: the value may still be there
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

pub async fn maybe_cancel() {
    let job = new_job();
    if chance() {
        drop(job);
    }
    tick().await;
}
