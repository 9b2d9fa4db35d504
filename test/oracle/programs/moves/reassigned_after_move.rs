//@ edition: 2021
//@ rule: assigning to a moved variable brings the slot back to life
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn restart() {
    let mut job = new_job();
    drop(job);
    tick().await;
    job = new_job();
    tick().await;
    drop(job);
    tick().await;
}
