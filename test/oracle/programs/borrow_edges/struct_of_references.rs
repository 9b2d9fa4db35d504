//@ edition: 2021
//@ rule: a struct literal holds what its fields point to
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
fn consume<T>(value: T) {}

pub struct Context<'a> {
    job: &'a Job,
    name: &'a str,
}
pub async fn hold() {
    let job = new_job();
    let name = String::new();
    let context = Context {
        job: &job,
        name: &name,
    };
    tick().await;
    consume(context.job.0);
}
