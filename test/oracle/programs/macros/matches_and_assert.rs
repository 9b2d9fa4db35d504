//@ edition: 2021
//@ rule: matches! with a guard, assert! with a method call
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn run(slot: Option<Job>) {
    let list = vec![1u32];
    let big = matches!(slot, Some(ref job) if job.0 > 1);
    assert!(list.is_empty() || big, "list has {} items", list.len());
    debug_assert!(!big);
    tick().await;
}
