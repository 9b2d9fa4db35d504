//@ edition: 2021
//@ rule: a closure that is not called again points where it pointed, but nobody follows
#![allow(warnings)]

async fn tick() {}
pub struct Point {
    pub x: i32,
    pub y: i32,
}

pub async fn run() {
    let point = Point { x: 1, y: 2 };
    let x = || point.x;
    x();
    tick().await;
}
