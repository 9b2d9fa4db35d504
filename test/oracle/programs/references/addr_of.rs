//@ edition: 2021
//@ rule: addr_of! borrows, whatever becomes of the pointer
#![allow(warnings)]

async fn tick() {}
pub struct Point {
    pub x: i32,
    pub y: i32,
}

pub async fn address() {
    let point = Point { x: 1, y: 2 };
    let pointer = std::ptr::addr_of!(point);
    tick().await;
}
