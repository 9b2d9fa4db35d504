//@ edition: 2021
//@ rule: a reference to a call's result keeps the result in an extended temporary
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn hold() {
    let job = &new_job();
    tick().await;
    look(job);
}
