//@ edition: 2021
//@ rule: a value that is returned at the end is used after the await
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn produce() -> Job {
    let job = new_job();
    tick().await;
    job
}
