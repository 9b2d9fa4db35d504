//@ edition: 2021
//@ rule: an async block borrows what it reads
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}
pub struct Point {
    pub x: i32,
    pub y: i32,
}

pub async fn run() {
    let point = Point { x: 1, y: 2 };
    let block = async {
        tick().await;
        look(&point);
    };
    block.await;
}
