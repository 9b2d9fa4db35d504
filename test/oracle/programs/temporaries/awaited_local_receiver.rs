//@ edition: 2021
//@ rule: the awaited method borrows the local it is called on
#![allow(warnings)]

pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

impl Job {
    async fn run(&self) {}
}
pub async fn call() {
    let job = new_job();
    job.run().await;
}
