//@ edition: 2021
//@ rule: `?` on Option
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
async fn find() -> Option<Job> {
    None
}

pub async fn load() -> Option<u32> {
    let first = find().await?;
    let second = find().await?;
    tick().await;
    Some(first.0 + second.0)
}
