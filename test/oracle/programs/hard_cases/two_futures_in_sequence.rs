//@ edition: 2021
//@ rule: N: futures do nothing until they are awaited
#![allow(warnings)]

async fn tick() {}

pub async fn run() {
    let never = tick();
    let first = tick();
    let second = tick();
    first.await;
    second.await;
}
