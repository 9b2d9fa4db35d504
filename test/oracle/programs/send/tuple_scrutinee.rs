//@ edition: 2021
//@ rule: a scrutinee taken apart by a pattern
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn split() {
    match (new_job(), new_job()) {
        (first, second) => tick().await,
    }
}
