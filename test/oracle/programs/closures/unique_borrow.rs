//@ edition: 2021
//@ rule: a closure that writes through a captured reference
#![allow(warnings)]

async fn tick() {}

pub async fn run(total: &mut u32) {
    let mut add = |amount: u32| *total += amount;
    add(1);
    tick().await;
    add(2);
}
