//@ edition: 2021
//@ rule: M: moving the handle of a pinned future
#![allow(warnings)]

use std::pin::pin;

async fn tick() {}

pub async fn run() {
    let first = pin!(tick());
    let second = first;
    tick().await;
    second.await;
}
