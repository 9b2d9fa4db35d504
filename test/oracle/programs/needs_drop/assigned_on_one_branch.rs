//@ edition: 2021
//@ rule: a variable initialised on one path only may hold a value
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

pub async fn hold() {
    let job;
    if chance() {
        job = new_job();
    }
    tick().await;
}
