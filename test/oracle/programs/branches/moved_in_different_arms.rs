//@ edition: 2021
//@ rule: each branch drops another variable
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

pub async fn either() {
    let left = new_job();
    let right = new_job();
    if chance() {
        drop(left);
        tick().await;
    } else {
        drop(right);
        tick().await;
    }
    tick().await;
}
