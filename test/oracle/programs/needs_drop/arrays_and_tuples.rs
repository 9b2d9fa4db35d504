//@ edition: 2021
//@ rule: arrays and tuples need drop when an element does
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn hold() {
    let jobs = [new_job()];
    let numbers = (1u32, 2u64);
    let mixed = (1u32, new_job());
    let grid = [[0u8; 4]; 4];
    tick().await;
}
