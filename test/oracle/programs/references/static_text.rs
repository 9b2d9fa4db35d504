//@ edition: 2021
//@ rule: a string literal points outside of the future
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}

pub async fn greet() {
    let greeting = "hello";
    tick().await;
    look(greeting);
}
