//@ edition: 2021
//@ rule: unsafe and const blocks are scopes like others
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

pub async fn blocks() {
    let size = const { 4 * 4 };
    let value = unsafe {
        let job = new_job();
        tick().await;
        job.0
    };
    tick().await;
    consume(size + value);
}
