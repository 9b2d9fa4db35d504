//@ edition: 2021
//@ rule: owned and 'static results carry no edge
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

fn size(job: &Job) -> usize {
    0
}
fn name(job: &Job) -> &'static str {
    ""
}
pub async fn describe() {
    let job = new_job();
    let size = size(&job);
    let name = name(&job);
    tick().await;
    consume((size, name));
}
