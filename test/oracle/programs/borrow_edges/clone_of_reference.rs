//@ edition: 2021
//@ rule: cloning through a reference gives an owned value; cloning a reference a second one
#![allow(warnings)]

async fn tick() {}
fn consume<T>(value: T) {}

pub async fn copies() {
    let text = String::from("a");
    let view = &text;
    let owned = view.clone();
    let second: &String = <&String>::clone(&view);
    tick().await;
    consume((owned, second));
}
