//@ edition: 2021
//@ rule: making a raw pointer borrows the variable; the borrow checker sees no edge
#![allow(warnings)]

async fn tick() {}
fn consume<T>(value: T) {}
pub struct Point {
    pub x: i32,
    pub y: i32,
}

pub async fn address() {
    let point = Point { x: 1, y: 2 };
    let pointer = &point as *const Point;
    tick().await;
    consume(pointer.is_null());
}
