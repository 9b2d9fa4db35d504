//@ edition: 2021
//@ rule: initialised and borrowed in one arm, initialised behind an await in the other
#![allow(warnings)]

async fn tick() {}
pub struct Point {
    pub x: i32,
    pub y: i32,
}
fn look<T: ?Sized>(value: &T) {}
fn consume<T>(value: T) {}
fn chance() -> bool {
    true
}

pub async fn fill() {
    let point: Point;
    if chance() {
        point = Point { x: 1, y: 2 };
        look(&point);
    } else {
        tick().await;
        point = Point { x: 3, y: 4 };
    }
    tick().await;
    consume(point);
}
