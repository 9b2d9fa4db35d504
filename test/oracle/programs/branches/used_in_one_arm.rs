//@ edition: 2021
//@ rule: a Copy value read in one branch only
#![allow(warnings)]

async fn tick() {}
fn chance() -> bool {
    true
}
fn consume<T>(value: T) {}

pub async fn either() {
    let count = 1u32;
    if chance() {
        tick().await;
        consume(count);
    } else {
        tick().await;
    }
    tick().await;
}
