//@ edition: 2021
//@ rule: a function that returns impl Future and borrows its argument
#![allow(warnings)]

use std::future::Future;

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

fn watch(job: &Job) -> impl Future<Output = ()> + '_ {
    async move {
        tick().await;
        look(job);
    }
}
pub async fn run() {
    let job = new_job();
    let watching = watch(&job);
    tick().await;
    watching.await;
}
