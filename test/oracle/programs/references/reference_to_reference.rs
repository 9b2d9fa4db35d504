//@ edition: 2021
//@ rule: borrowing a reference keeps the reference itself
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}
pub struct Point {
    pub x: i32,
    pub y: i32,
}

pub async fn twice() {
    let point = Point { x: 1, y: 2 };
    let view = &point;
    look(&view);
    tick().await;
}
