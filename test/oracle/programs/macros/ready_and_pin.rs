//@ edition: 2021
//@ rule: std::task::ready! inside poll_fn
#![allow(warnings)]

use std::future::Future;
use std::pin::pin;
use std::task::{ready, Poll};

async fn tick() {}

pub async fn run() {
    let mut inner = pin!(tick());
    std::future::poll_fn(|context| {
        ready!(inner.as_mut().poll(context));
        Poll::Ready(())
    })
    .await;
    tick().await;
}
