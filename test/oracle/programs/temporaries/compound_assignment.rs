//@ edition: 2021
//@ rule: a primitive `+=` evaluates its right side first
#![allow(warnings)]

async fn number() -> u32 {
    1
}
async fn tick() {}

pub async fn add() {
    let mut total = 1u32;
    total += number().await;
    let mut cells = [0u32; 2];
    cells[1] += number().await;
    tick().await;
    drop((total, cells));
}
