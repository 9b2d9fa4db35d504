//@ edition: 2021
//@ rule: `name @ pattern` and `ref mut` bindings
#![allow(warnings)]

async fn tick() {}
pub struct Point {
    pub x: i32,
    pub y: i32,
}
fn consume<T>(value: T) {}

pub async fn bind(level: u32) {
    let mut slot = Some(Point { x: 1, y: 2 });
    match slot {
        Some(ref mut point) => {
            tick().await;
            point.x = 1;
        }
        None => {}
    }
    match level {
        low @ 1..=9 => {
            tick().await;
            consume(low);
        }
        _ => {}
    }
}
