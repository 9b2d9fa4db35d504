//@ edition: 2021
//@ rule: shadowing hides a name, it does not end a scope: both variables are kept
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

pub async fn replace() {
    let job = new_job();
    let job = Job(2);
    tick().await;
    look(&job);
}
