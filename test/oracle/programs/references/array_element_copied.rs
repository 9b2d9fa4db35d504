//@ edition: 2021
//@ rule: indexing an array is a projection, no borrow
#![allow(warnings)]

async fn tick() {}
fn consume<T>(value: T) {}

pub async fn first() {
    let samples = [1u32, 2, 3];
    let first = samples[0];
    tick().await;
    consume(first);
}
