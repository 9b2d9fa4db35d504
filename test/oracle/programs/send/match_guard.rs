//@ edition: 2021
//@ rule: the references that a match guard sees
#![allow(warnings)]

async fn yes() -> bool {
    true
}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
fn consume<T>(value: T) {}

pub async fn guarded(slot: Option<Job>) {
    match slot {
        Some(job) if yes().await => consume(job),
        Some(_) => {}
        None => {}
    }
}
