//@ edition: 2021
//@ rule: a reference that is used again is kept together with its owner
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}
pub struct Point {
    pub x: i32,
    pub y: i32,
}

pub async fn look_twice() {
    let point = Point { x: 1, y: 2 };
    let view = &point;
    look(view);
    tick().await;
    look(view);
}
