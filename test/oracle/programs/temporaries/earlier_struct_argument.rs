//@ edition: 2021
//@ rule: a struct literal with non-constant content is kept, whole, like any argument
#![allow(warnings)]

async fn tick() {}
pub struct Point {
    pub x: i32,
    pub y: i32,
}

fn pair<A, B>(first: A, second: B) {}
pub async fn call(x: i32) {
    pair(Point { x, y: 2 }, tick().await);
    pair((x, "text"), tick().await);
}
