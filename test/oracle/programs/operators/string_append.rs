//@ edition: 2021
//@ rule: an overloaded += borrows its left side before the right one is awaited
#![allow(warnings)]

async fn tick() {}

async fn suffix() -> String {
    String::new()
}
pub async fn append() {
    let mut text = String::new();
    text += &suffix().await;
    tick().await;
}
