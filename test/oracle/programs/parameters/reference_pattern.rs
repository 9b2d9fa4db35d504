//@ edition: 2021
//@ rule: a pattern that looks through a reference copies
#![allow(warnings)]

async fn tick() {}
fn consume<T>(value: T) {}

pub async fn handle(&(first, second): &(u32, u32)) {
    tick().await;
    consume(second);
}
