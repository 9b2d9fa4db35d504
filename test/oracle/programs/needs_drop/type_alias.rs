//@ edition: 2021
//@ rule: an alias needs drop as its target does
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

type Queue = Vec<Job>;
type Count = u64;
pub async fn hold(queue: Queue, count: Count) {
    tick().await;
}
