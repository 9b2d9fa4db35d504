//@ edition: 2021
//@ rule: `Some(&call())` and other tuple constructors extend
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

pub struct View<'a>(&'a Job);
pub async fn hold() {
    let view = View(&new_job());
    let option = Some(&new_job());
    tick().await;
    look(view.0);
    look(&option);
}
