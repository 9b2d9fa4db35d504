//@ edition: 2021
//@ rule: a move closure of a Copy value copies it
#![allow(warnings)]

async fn tick() {}
fn consume<T>(value: T) {}

pub async fn run() {
    let limit = 3u32;
    let below = move |n: u32| n < limit;
    tick().await;
    consume(below(1));
    consume(limit);
}
