//@ edition: 2021
//@ rule: a shadowed parameter is kept to the end
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

pub async fn handle(job: Job, name: String) {
    let job = 1u32;
    let name = name.len();
    tick().await;
    consume(job);
}
