//@ edition: 2021
//@ rule: without drop glue the scrutinee is free once its payload was copied out
#![allow(warnings)]

async fn tick() {}
pub struct Point {
    pub x: i32,
    pub y: i32,
}
fn consume<T>(value: T) {}

pub async fn take() {
    match Some(Point { x: 1, y: 2 }) {
        Some(point) => {
            tick().await;
            consume(point);
        }
        None => {}
    }
}
