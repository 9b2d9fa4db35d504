//@ edition: 2021
//@ rule: let (a, b) = (x.await, y.await)
#![allow(warnings)]

async fn find() -> Option<Job> {
    None
}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
async fn tick() {}
fn look<T: ?Sized>(value: &T) {}

pub async fn both() {
    let (first, second) = (find().await, find().await);
    tick().await;
    look(&first);
}
