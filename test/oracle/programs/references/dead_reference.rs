//@ edition: 2021
//@ rule: a reference that is not used again is not kept; what it pointed to is
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}
pub struct Point {
    pub x: i32,
    pub y: i32,
}

pub async fn look_once() {
    let point = Point { x: 1, y: 2 };
    let view = &point;
    look(view);
    tick().await;
}
