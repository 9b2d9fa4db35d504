//@ edition: 2021
//@ rule: a local with drop glue is kept until the end of its scope, used or not
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn wait_with_job() {
    let job = new_job();
    tick().await;
}
