//@ edition: 2021
//@ rule: an async closure that writes lends its state to each future
#![allow(warnings)]

async fn tick() {}

pub async fn run() {
    let mut total = 0u32;
    let mut add = async |amount: u32| {
        tick().await;
        total += amount;
    };
    add(1).await;
    add(2).await;
    tick().await;
    drop(total);
}
