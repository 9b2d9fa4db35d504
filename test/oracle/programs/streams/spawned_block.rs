//@ edition: 2021
//@ rule: a block handed to a function that boxes it
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

fn spawn<F: Future>(future: F) -> Pin<Box<F>> {
    Box::pin(future)
}
pub async fn run() {
    let job = new_job();
    let handle = spawn(async move {
        look(&job);
        tick().await;
    });
    handle.await;
    tick().await;
}
