//@ edition: 2021
//@ rule: a boxed block is a pointer to the heap
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

pub async fn run() {
    let job = new_job();
    let boxed = Box::pin(async {
        tick().await;
        look(&job);
    });
    tick().await;
    boxed.await;
}
