//@ edition: 2021
//@ rule: what a wildcard does not take stays in the hidden argument
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn handle((first, _): (Job, Job)) {
    tick().await;
}
