//@ edition: 2021
//@ rule: a type parameter with a Copy bound is kept only if it is read again
#![allow(warnings)]

async fn tick() {}
fn consume<T>(value: T) {}

pub async fn pair<A: Copy, B: Copy>(first: A, second: B) {
    tick().await;
    consume(second);
}
