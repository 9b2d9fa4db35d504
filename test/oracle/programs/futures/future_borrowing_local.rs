//@ edition: 2021
//@ rule: a future that borrows a local
#![allow(warnings)]

async fn tick() {}
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
pub async fn run() {
    let job = new_job();
    let running = job.run();
    tick().await;
    running.await;
}
