//@ edition: 2021
//@ rule: pushing a reference into a vector makes the vector point there
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

pub async fn gather() {
    let first = new_job();
    let second = new_job();
    let mut views = Vec::new();
    views.push(&first);
    views.push(&second);
    tick().await;
    look(&views);
}
