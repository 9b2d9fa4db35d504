//@ edition: 2021
//@ rule: after a reborrow the first reference is used again
#![allow(warnings)]

async fn tick() {}
pub struct Point {
    pub x: i32,
    pub y: i32,
}

pub async fn shift() {
    let mut point = Point { x: 1, y: 2 };
    let outer = &mut point;
    let inner = &mut *outer;
    inner.x = 1;
    tick().await;
    outer.y = 2;
}
