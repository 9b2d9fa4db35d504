//@ edition: 2021
//@ rule: unwrap_or_else instead of `?`
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

pub async fn load() {
    let job = find().await.unwrap_or_else(new_job);
    tick().await;
}
