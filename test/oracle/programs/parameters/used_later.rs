//@ edition: 2021
//@ rule: every parameter that is read again is kept as a local
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
pub struct Point {
    pub x: i32,
    pub y: i32,
}
fn consume<T>(value: T) {}

pub async fn handle(job: Job, count: u32, origin: Point, view: &Job, scratch: &mut Point) {
    tick().await;
    consume((job, count, origin, view, scratch));
}
