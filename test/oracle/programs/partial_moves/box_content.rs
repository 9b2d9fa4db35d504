//@ edition: 2021
//@ rule: moving out of a box leaves the allocation to be freed
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn unbox() {
    let boxed = Box::new(new_job());
    let job = *boxed;
    tick().await;
}
