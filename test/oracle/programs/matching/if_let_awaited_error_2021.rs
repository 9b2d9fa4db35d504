//@ edition: 2021
//@ rule: if let Err(e) = call().await
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
async fn fetch() -> Result<Job, Job> {
    Ok(Job(2))
}
fn look<T: ?Sized>(value: &T) {}

pub async fn retry() {
    if let Err(job) = fetch().await {
        tick().await;
        look(&job);
    }
    tick().await;
}
