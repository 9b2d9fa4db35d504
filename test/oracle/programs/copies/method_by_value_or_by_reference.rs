//@ edition: 2021
//@ rule: count_ones takes self by value, to_string and clone take it by reference
#![allow(warnings)]

async fn tick() {}

pub async fn methods() {
    let bits = 1u32;
    let ones = bits.count_ones();
    let number = 2u32;
    let text = number.to_string();
    let original = 3u32;
    let twin = original.clone();
    tick().await;
}
