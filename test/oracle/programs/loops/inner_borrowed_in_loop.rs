//@ edition: 2021
//@ rule: a variable of the loop's body starts anew in every round
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
    loop {
        tick().await;
        let point = Point { x: 1, y: 2 };
        look(&point);
        if chance() {
            break;
        }
    }
}
