//@ edition: 2021
//@ rule: Rc and Arc are dereferenced by a call that borrows the variable
#![allow(warnings)]

use std::rc::Rc;
use std::sync::Arc;

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

impl Job {
    fn id(&self) -> u32 {
        self.0
    }
}
pub async fn shared() {
    let job = Rc::new(new_job());
    job.id();
    drop(job);
    let other = Arc::new(new_job());
    other.id();
    drop(other);
    tick().await;
}
