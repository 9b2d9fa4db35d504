//@ edition: 2021
//@ rule: a field of a boxed value is reached through the box
#![allow(warnings)]

async fn tick() {}
pub struct Point {
    pub x: i32,
    pub y: i32,
}
fn look<T: ?Sized>(value: &T) {}

pub async fn boxed() {
    let point = Box::new(Point { x: 1, y: 2 });
    let x = &point.x;
    look(x);
    drop(point);
    tick().await;
}
