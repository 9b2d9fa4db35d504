//@ edition: 2021
//@ rule: the left operand is kept while the right one is awaited
#![allow(warnings)]

async fn number() -> u32 {
    1
}
fn consume<T>(value: T) {}

pub async fn add(base: u32) {
    let sum = base + number().await;
    let product = number().await * number().await;
    consume(sum + product);
}
