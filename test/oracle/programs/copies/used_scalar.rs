//@ edition: 2021
//@ rule: a Copy value read after the await is kept
#![allow(warnings)]

async fn tick() {}
fn consume<T>(value: T) {}

pub async fn count() {
    let total = 3u32;
    tick().await;
    consume(total);
}
