//@ edition: 2021
//@ rule: leftovers of a destructured temporary die with the statement
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

fn pair() -> (Job, Job) {
    (new_job(), new_job())
}
pub async fn split() {
    let (first, _) = pair();
    tick().await;
}
