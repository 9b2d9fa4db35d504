//@ edition: 2021
//@ rule: Pin::new of an Unpin value points to the variable
#![allow(warnings)]

use std::pin::Pin;

async fn tick() {}

pub async fn run() {
    let mut ready = std::future::ready(1u32);
    let pinned = Pin::new(&mut ready);
    tick().await;
    pinned.await;
}
