//@ edition: 2021
//@ rule: both arms of a match on an owned enum keep the scrutinee
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn take() {
    match Some(new_job()) {
        Some(job) => tick().await,
        None => tick().await,
    }
}
