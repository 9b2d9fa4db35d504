//@ edition: 2021
//@ rule: a state that a while let consumes and rebuilds
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

pub async fn machine() {
    let mut state = Some(new_job());
    while let Some(job) = state.take() {
        tick().await;
        state = if chance() { Some(job) } else { None };
    }
}
