//@ edition: 2021
//@ rule: `_: T` is kept to the end without a name
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn handle(_: Job, _: u32) {
    tick().await;
}
