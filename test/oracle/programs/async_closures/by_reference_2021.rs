//@ edition: 2021
//@ rule: an async closure that reads a variable of its surroundings
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
    let show = async || {
        tick().await;
        look(&job);
    };
    show().await;
    tick().await;
    show().await;
}
