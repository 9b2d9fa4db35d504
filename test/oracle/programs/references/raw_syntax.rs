//@ edition: 2021
//@ rule: &raw borrows like addr_of!
#![allow(warnings)]

async fn tick() {}
pub struct Point {
    pub x: i32,
    pub y: i32,
}

pub async fn address() {
    let mut point = Point { x: 1, y: 2 };
    let pointer = &raw mut point.y;
    tick().await;
}
