//@ edition: 2021
//@ rule: moved out in the loop and put back
#![allow(warnings)]

async fn tick() {}

pub async fn pump() {
    let mut buffer = vec![1u8];
    for _ in 0..3 {
        let chunk = std::mem::take(&mut buffer);
        tick().await;
        buffer = chunk;
    }
}
