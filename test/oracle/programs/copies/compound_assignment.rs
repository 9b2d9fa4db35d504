//@ edition: 2021
//@ rule: += on numbers borrows nothing, on array elements and fields neither
#![allow(warnings)]

async fn tick() {}
pub struct Point {
    pub x: i32,
    pub y: i32,
}

pub async fn accumulate() {
    let mut sum = 1u32;
    sum += 2;
    let mut cells = [1u32; 4];
    cells[0] += sum;
    let mut origin = Point { x: 0, y: 0 };
    origin.x -= 1;
    tick().await;
}
