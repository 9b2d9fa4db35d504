//@ edition: 2021
//@ rule: a closure that writes borrows mutably
#![allow(warnings)]

async fn tick() {}

pub async fn run() {
    let mut count = 0u32;
    let mut increase = || count += 1;
    tick().await;
    increase();
}
