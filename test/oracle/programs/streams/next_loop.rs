//@ edition: 2021
//@ rule: loop { match stream.next().await }
#![allow(warnings)]

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

async fn tick() {}
fn consume<T>(value: T) {}

pub struct Numbers;
pub struct Next<'a>(&'a mut Numbers);
impl Future for Next<'_> {
    type Output = Option<u32>;
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<u32>> {
        Poll::Ready(None)
    }
}
impl Numbers {
    fn next(&mut self) -> Next<'_> {
        Next(self)
    }
}
pub async fn drain() {
    let mut numbers = Numbers;
    loop {
        match numbers.next().await {
            Some(number) => {
                tick().await;
                consume(number);
            }
            None => break,
        }
    }
}
