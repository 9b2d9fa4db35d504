//@ edition: 2021
//@ rule: awaited in place, the block is the awaited future itself
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}
pub struct Point {
    pub x: i32,
    pub y: i32,
}

pub async fn run() {
    let point = Point { x: 1, y: 2 };
    async {
        tick().await;
        look(&point);
    }
    .await;
    tick().await;
}
