//@ edition: 2021
//@ rule: Pin::as_mut borrows the pin itself
#![allow(warnings)]

use std::future::Future;
use std::pin::Pin;

async fn tick() {}

pub async fn poll_twice(mut future: Pin<Box<dyn Future<Output = ()>>>) {
    future.as_mut().await;
    tick().await;
}
pub async fn forward(mut future: Pin<&mut dyn Future<Output = ()>>) {
    future.as_mut().await;
    future.await;
}
