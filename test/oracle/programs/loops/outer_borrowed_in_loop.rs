//@ edition: 2021
//@ rule: a borrow in the loop keeps an outer variable in every round and behind the loop
#![allow(warnings)]

async fn tick() {}
pub struct Point {
    pub x: i32,
    pub y: i32,
}
fn look<T: ?Sized>(value: &T) {}
fn chance() -> bool {
    true
}

pub async fn watch() {
    let point = Point { x: 1, y: 2 };
    loop {
        tick().await;
        look(&point);
        if chance() {
            break;
        }
    }
    tick().await;
}
