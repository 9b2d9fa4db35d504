//@ edition: 2021
//@ rule: behind an endless loop nothing counts, yet drop glue runs when the future is dropped
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
fn look<T: ?Sized>(value: &T) {}

pub async fn forever() {
    let job = new_job();
    let point = Point { x: 1, y: 2 };
    let view = &job;
    loop {
        tick().await;
    }
    look(view);
    look(&point);
}
