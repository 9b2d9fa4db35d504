//@ edition: 2021
//@ rule: dyn Future behind a box
#![allow(warnings)]

use std::future::Future;
use std::pin::Pin;

pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;
fn start<'a>(job: &'a Job) -> BoxFuture<'a, u32> {
    Box::pin(async move { job.0 })
}
pub async fn run() {
    let job = new_job();
    let first = start(&job);
    let second = start(&job);
    let sum = first.await + second.await;
}
