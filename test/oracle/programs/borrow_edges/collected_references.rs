//@ edition: 2021
//@ rule: a vector of references points where its elements do
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn gather() {
    let jobs = vec![new_job()];
    let views: Vec<&Job> = jobs.iter().collect();
    tick().await;
}
