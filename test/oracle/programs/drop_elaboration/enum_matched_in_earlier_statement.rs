//@ edition: 2021
//@ rule: an enum whose payload was moved out by a pattern is kept until its scope ends
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
fn consume<T>(value: T) {}

pub async fn take() {
    let slot = Some(new_job());
    if let Some(job) = slot {
        consume(job);
    }
    tick().await;
}
