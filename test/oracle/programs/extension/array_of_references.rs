//@ edition: 2021
//@ rule: `[&a(), &b()]` extends both temporaries
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
    let jobs = [&new_job(), &Job(2)];
    tick().await;
    look(jobs[0]);
}
