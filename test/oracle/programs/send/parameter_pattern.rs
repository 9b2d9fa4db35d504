//@ edition: 2021
//@ rule: and at the hidden argument behind a pattern
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn handle((first, second): (Job, Job)) {
    tick().await;
}
