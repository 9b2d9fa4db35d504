//@ edition: 2021
//@ rule: the loop variable is kept when it is read after the await
#![allow(warnings)]

async fn tick() {}
fn consume<T>(value: T) {}

pub async fn repeat() {
    for step in 0..3u32 {
        tick().await;
        consume(step);
    }
}
