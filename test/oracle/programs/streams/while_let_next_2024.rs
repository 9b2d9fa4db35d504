//@ edition: 2024
//@ rule: while let Some(item) = stream.next().await
#![allow(warnings)]

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
fn look<T: ?Sized>(value: &T) {}

pub struct Jobs;
pub struct Next<'a>(&'a mut Jobs);
impl Future for Next<'_> {
    type Output = Option<Job>;
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Job>> {
        Poll::Ready(None)
    }
}
impl Jobs {
    fn next(&mut self) -> Next<'_> {
        Next(self)
    }
}
pub async fn drain() {
    let mut jobs = Jobs;
    while let Some(job) = jobs.next().await {
        tick().await;
        look(&job);
    }
    tick().await;
}
