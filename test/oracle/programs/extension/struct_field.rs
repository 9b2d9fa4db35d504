//@ edition: 2021
//@ rule: a struct literal's field is extended
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

pub struct Context<'a> {
    job: &'a Job,
}
pub async fn hold() {
    let context = Context { job: &new_job() };
    tick().await;
    look(context.job);
}
