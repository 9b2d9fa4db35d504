//@ edition: 2021
//@ rule: pin!(x) moves x
#![allow(warnings)]

async fn tick() {}

pub async fn run() {
    let sleep = tick();
    let mut sleep = std::pin::pin!(sleep);
    sleep.await;
}
