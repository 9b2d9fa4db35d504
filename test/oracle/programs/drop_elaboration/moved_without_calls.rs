//@ edition: 2021
//@ rule: a move right after the initialisation needs no flag
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn pass() {
    let job = new_job();
    let other = job;
    tick().await;
}
