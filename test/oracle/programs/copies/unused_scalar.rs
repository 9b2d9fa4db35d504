//@ edition: 2021
//@ rule: a Copy value that nobody reads again is not kept
#![allow(warnings)]

async fn tick() {}

pub async fn count() {
    let total = 3u32;
    tick().await;
}
