//@ edition: 2021
//@ rule: iterating over a reference: the iterator points into the vector
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

pub async fn work() {
    let jobs = vec![new_job()];
    for job in &jobs {
        tick().await;
        look(job);
    }
    tick().await;
}
