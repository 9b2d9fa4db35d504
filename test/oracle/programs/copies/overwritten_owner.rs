//@ edition: 2021
//@ rule: overwriting a value with drop glue drops the old one: a use
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn reset() {
    let mut job = new_job();
    tick().await;
    job = Job(2);
}
