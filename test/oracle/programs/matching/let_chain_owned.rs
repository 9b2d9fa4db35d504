//@ edition: 2024
//@ rule: owned scrutinees in a let chain
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

pub async fn chain(slot: Option<Job>, other: Option<Job>) {
    if let Some(job) = slot
        && let Some(more) = other
    {
        tick().await;
        look(&job);
    } else {
        tick().await;
    }
}
