//@ edition: 2021
//@ rule: polled in a loop by as_mut
#![allow(warnings)]

use std::pin::pin;

async fn tick() {}
fn chance() -> bool {
    true
}

pub async fn run() {
    let mut work = pin!(async {
        tick().await;
        1u32
    });
    loop {
        if chance() {
            work.as_mut().await;
            break;
        }
        tick().await;
    }
}
