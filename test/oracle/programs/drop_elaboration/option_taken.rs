//@ edition: 2021
//@ rule: Option::take leaves None: the variable is borrowed and still has to be dropped
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
    let mut slot = Some(new_job());
    let job = slot.take();
    drop(job);
    tick().await;
}
