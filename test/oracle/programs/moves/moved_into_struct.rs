//@ edition: 2021
//@ rule: a value moved into a struct lives on in the struct alone
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub struct Batch {
    first: Job,
    size: usize,
}
pub async fn pack() {
    let job = new_job();
    let batch = Batch {
        first: job,
        size: 1,
    };
    tick().await;
}
