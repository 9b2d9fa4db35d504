//@ edition: 2021
//@ rule: the shape of join!: both futures in one tuple, awaited together
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
async fn fetch() -> Result<Job, Job> {
    Ok(Job(2))
}

pub async fn both() {
    let (first, second) = {
        let mut futures = (Box::pin(fetch()), Box::pin(tick()));
        let mut first = None;
        std::future::poll_fn(move |context| {
            if first.is_none() {
                if let Poll::Ready(value) = futures.0.as_mut().poll(context) {
                    first = Some(value);
                }
            }
            match futures.1.as_mut().poll(context) {
                Poll::Ready(()) => Poll::Ready((first.take(), ())),
                Poll::Pending => Poll::Pending,
            }
        })
        .await
    };
    tick().await;
}
