//@ edition: 2021
//@ rule: an associated type may need drop
#![allow(warnings)]

async fn tick() {}

pub async fn first<I: Iterator>(mut items: I) {
    let item = items.next();
    tick().await;
}
