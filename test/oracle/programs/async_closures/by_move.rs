//@ edition: 2021
//@ rule: an async move closure owns its captures, each call's future borrows them
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
    let show = async move || {
        tick().await;
        look(&job);
    };
    show().await;
    tick().await;
}
