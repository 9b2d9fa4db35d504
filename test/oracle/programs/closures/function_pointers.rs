//@ edition: 2021
//@ rule: function items and pointers are plain data
#![allow(warnings)]

async fn tick() {}

fn double(number: u32) -> u32 {
    number * 2
}
pub async fn run() -> u32 {
    let by_name = double;
    let pointer: fn(u32) -> u32 = double;
    let table: [fn(u32) -> u32; 2] = [double, |number| number + 1];
    tick().await;
    by_name(1) + pointer(2) + table[1](3)
}
