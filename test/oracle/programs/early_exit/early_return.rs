//@ edition: 2021
//@ rule: a value moved only after an early return
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
fn chance() -> bool {
    true
}

pub async fn leave() {
    let job = new_job();
    if chance() {
        tick().await;
        return;
    }
    drop(job);
    tick().await;
}
