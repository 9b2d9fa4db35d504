//@ edition: 2021
//@ rule: an async fn inside an async fn
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn outer() {
    async fn helper(job: Job) {
        tick().await;
    }
    let job = new_job();
    helper(Job(2)).await;
}
