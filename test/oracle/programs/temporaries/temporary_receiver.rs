//@ edition: 2021
//@ rule: receivers by value that wait for their argument
#![allow(warnings)]

async fn number() -> u32 {
    1
}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn call() {
    new_job().0.max(number().await);
    Some(new_job()).map_or(number().await, |job| job.0);
}
