//@ edition: 2021
//@ rule: && and || keep nothing of their left operand
#![allow(warnings)]

async fn yes() -> bool {
    true
}
fn chance() -> bool {
    true
}
fn consume<T>(value: T) {}

pub async fn decide() {
    let decision = yes().await && yes().await || chance();
    consume(decision);
}
