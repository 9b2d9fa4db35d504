//@ edition: 2021
//@ rule: passing a &mut parameter on reborrows through it
#![allow(warnings)]

async fn tick() {}
pub struct Point {
    pub x: i32,
    pub y: i32,
}

async fn edit(point: &mut Point) {}
pub async fn twice(point: &mut Point) {
    edit(point).await;
    edit(&mut *point).await;
    edit(point).await;
}
