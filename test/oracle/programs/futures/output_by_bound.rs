//@ edition: 2021
//@ rule: an impl that asks two futures for one output tells what the open one of them gives
#![allow(warnings)]
use std::future::{pending, ready, Future};
use std::pin::Pin;
use std::task::{Context, Poll};

pub enum Either<L, R> {
    Left(L),
    Right(R),
}
impl<L: Future, R: Future<Output = L::Output>> Future for Either<L, R> {
    type Output = L::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<L::Output> {
        Poll::Pending
    }
}
async fn tick() {}

pub async fn without_drop(delay: Option<u32>) {
    let timeout = delay
        .map(|delay| {
            if delay == 0 {
                Either::Left(pending())
            } else {
                Either::Right(tick())
            }
        })
        .unwrap_or_else(|| Either::Left(pending()));
    match timeout.await {
        _ => tick().await,
    }
}
pub async fn with_drop(flag: bool) {
    let text = if flag {
        Either::Left(pending())
    } else {
        Either::Right(ready(String::new()))
    };
    match text.await {
        _ => tick().await,
    }
}
