//@ edition: 2021
//@ rule: inner functions and constants are bodies of their own
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn outer() {
    const STEPS: u32 = 2;
    fn helper() {
        let job = new_job();
    }
    let steps = STEPS;
    tick().await;
    helper();
}
