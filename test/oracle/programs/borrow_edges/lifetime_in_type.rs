//@ edition: 2021
//@ rule: elision: a returned type with a lifetime points into self
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

pub struct View<'a>(&'a Job);
pub struct Lease<'a>(&'a Job);
impl Drop for Lease<'_> {
    fn drop(&mut self) {}
}
impl Job {
    fn view(&self) -> View<'_> {
        View(self)
    }
    fn lease(&self) -> Lease<'_> {
        Lease(self)
    }
}
pub async fn hold() {
    let job = new_job();
    let view = job.view();
    let lease = job.lease();
    tick().await;
    consume(view.0 .0);
}
