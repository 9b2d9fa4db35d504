//@ edition: 2021
//@ rule: a hand-written future over locals
#![allow(warnings)]

use std::future::poll_fn;
use std::task::Poll;

async fn tick() {}

pub async fn run() {
    let mut rounds = 0u32;
    poll_fn(|context| {
        rounds += 1;
        if rounds > 2 {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    })
    .await;
    tick().await;
}
