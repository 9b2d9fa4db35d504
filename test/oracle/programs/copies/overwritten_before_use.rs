//@ edition: 2021
//@ rule: a variable that is written before it is read again is not live
#![allow(warnings)]

async fn tick() {}
fn consume<T>(value: T) {}

pub async fn reset() {
    let mut level = 1u32;
    consume(level);
    tick().await;
    level = 2;
    consume(level);
}
