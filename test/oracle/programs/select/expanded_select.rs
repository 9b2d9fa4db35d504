//@ edition: 2021
//@ rule: the shape of tokio's select!: a tuple of futures behind a reference, polled by a closure
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
async fn show<T: ?Sized>(value: &T) {}
async fn send<T>(value: T) {}
fn consume<T>(value: T) {}

pub async fn race() {
    let mut job = new_job();
    let winner = {
        let mut futures = (send(1u32), show(&job));
        let mut futures = &mut futures;
        let mut disabled = 0u8;
        std::future::poll_fn(|context| {
            let (first, second) = &mut *futures;
            if disabled & 1 == 0 {
                if let Poll::Ready(_) = unsafe { Pin::new_unchecked(first) }.poll(context) {
                    disabled |= 1;
                    return Poll::Ready(1u32);
                }
            }
            Poll::Pending
        })
        .await
    };
    tick().await;
    consume(winner);
}
