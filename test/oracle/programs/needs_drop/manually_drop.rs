//@ edition: 2021
//@ rule: ManuallyDrop has no drop glue
#![allow(warnings)]

use std::mem::ManuallyDrop;

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn hold() {
    let job = ManuallyDrop::new(new_job());
    tick().await;
}
