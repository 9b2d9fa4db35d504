//@ edition: 2021
//@ rule: an owned scrutinee whose payload moved out stays until its scope ends
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
    if let Some(job) = Some(new_job()) {
        tick().await;
    } else {
        tick().await;
    }
}
