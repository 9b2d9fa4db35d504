//@ edition: 2021
//@ rule: a reference to a variable that holds a reference points to both
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
    let job = new_job();
    let view = View(&job);
    let pointer = &view;
    tick().await;
    look(pointer);
}
