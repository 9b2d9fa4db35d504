//@ edition: 2021
//@ rule: copying out of a reference uses the reference only
#![allow(warnings)]

async fn tick() {}
fn consume<T>(value: T) {}

pub async fn read() {
    let value = 7u32;
    let pointer = &value;
    let copy = *pointer;
    tick().await;
    consume(copy);
}
