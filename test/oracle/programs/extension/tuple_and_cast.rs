//@ edition: 2021
//@ rule: tuples and casts extend
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

pub async fn hold() {
    let pair = (&new_job(), 1u32);
    let object = &new_job() as &dyn std::any::Any;
    tick().await;
    look(pair.0);
    look(object);
}
