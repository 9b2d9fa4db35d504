//@ edition: 2024
//@ rule: binding by reference points into the scrutinee
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
fn look<T: ?Sized>(value: &T) {}

pub async fn peek() {
    let slot = Some(new_job());
    if let Some(job) = slot.as_ref() {
        tick().await;
        look(job);
    }
    if let Some(job) = &slot {
        tick().await;
    }
}
