//@ edition: 2021
//@ rule: a race of two boxed futures
#![allow(warnings)]

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

async fn tick() {}

async fn sleep() {}
pub async fn with_timeout<T>(work: impl Future<Output = T>) -> Option<T> {
    let mut work = std::pin::pin!(work);
    let mut timer = std::pin::pin!(sleep());
    std::future::poll_fn(|context| {
        if let Poll::Ready(value) = work.as_mut().poll(context) {
            return Poll::Ready(Some(value));
        }
        timer.as_mut().poll(context).map(|()| None)
    })
    .await
}
pub async fn run() {
    match with_timeout(async { 1u32 }).await {
        Some(number) => println!("{number}"),
        None => tick().await,
    }
}
