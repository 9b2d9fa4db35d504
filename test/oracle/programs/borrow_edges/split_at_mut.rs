//@ edition: 2021
//@ rule: two mutable halves of one buffer
#![allow(warnings)]

async fn tick() {}

pub async fn halves() {
    let mut buffer = [0u8; 8];
    let (left, right) = buffer.split_at_mut(4);
    tick().await;
    left[0] = right[0];
}
