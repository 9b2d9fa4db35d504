//@ edition: 2021
//@ rule: and at a variable that drop elaboration knows to be empty
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn cycle() {
    let mut job = new_job();
    drop(job);
    tick().await;
    job = new_job();
    drop(job);
    tick().await;
}
