//@ edition: 2021
//@ rule: moved on a path that returns
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

pub async fn pass() -> Job {
    let job = new_job();
    if chance() {
        return job;
    }
    tick().await;
    job
}
