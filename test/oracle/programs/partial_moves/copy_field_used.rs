//@ edition: 2021
//@ rule: one Copy field read later keeps the whole struct
#![allow(warnings)]

async fn tick() {}
fn consume<T>(value: T) {}
pub struct Point {
    pub x: i32,
    pub y: i32,
}

pub async fn read() {
    let point = Point { x: 1, y: 2 };
    tick().await;
    consume(point.y);
}
