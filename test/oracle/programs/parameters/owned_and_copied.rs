//@ edition: 2021
//@ rule: parameters are moved into locals: those with drop glue are kept, unused Copy ones and references are not
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

pub async fn handle(job: Job, count: u32, origin: Point, view: &Job, scratch: &mut Point) {
    tick().await;
}
