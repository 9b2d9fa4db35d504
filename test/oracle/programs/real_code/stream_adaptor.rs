//@ edition: 2021
//@ rule: a struct that implements Future by hand beside async fns that use it
#![allow(warnings)]

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

async fn tick() {}

pub struct Countdown {
    left: u32,
}
impl Future for Countdown {
    type Output = &'static str;
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        if self.left == 0 {
            return Poll::Ready("done");
        }
        self.left -= 1;
        context.waker().wake_by_ref();
        Poll::Pending
    }
}
pub async fn launch(seconds: u32) -> usize {
    let mut countdown = Countdown { left: seconds };
    let message = (&mut countdown).await;
    tick().await;
    message.len() + countdown.left as usize
}
