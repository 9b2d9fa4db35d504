//@ edition: 2021
//@ rule: the shape of futures' select!: a pinned future polled beside a local one
#![allow(warnings)]

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
async fn show<T: ?Sized>(value: &T) {}
async fn send<T>(value: T) {}
async fn tick() {}

pub async fn race() {
    let job = new_job();
    let mut pinned = std::pin::pin!(show(&job));
    let winner = {
        let mut local = send(1u32);
        let poll = |context: &mut Context<'_>| {
            if pinned.as_mut().poll(context).is_ready() {
                return Poll::Ready(0u32);
            }
            let local = unsafe { Pin::new_unchecked(&mut local) };
            if local.poll(context).is_ready() {
                return Poll::Ready(1);
            }
            Poll::Pending
        };
        std::future::poll_fn(poll).await
    };
    match winner {
        0 => tick().await,
        _ => {}
    }
}
