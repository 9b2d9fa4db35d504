//@ edition: 2021
//@ rule: a reference to a field keeps the whole struct
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}
pub struct Point {
    pub x: i32,
    pub y: i32,
}

pub async fn look_at_field() {
    let point = Point { x: 1, y: 2 };
    let x = &point.x;
    tick().await;
    look(x);
}
