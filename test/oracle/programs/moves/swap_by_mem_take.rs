//@ edition: 2021
//@ rule: mem::take borrows the variable, which is kept although it is empty now
#![allow(warnings)]

async fn tick() {}
fn consume<T>(value: T) {}

pub async fn flush() {
    let mut lines = vec![String::from("hello")];
    let taken = std::mem::take(&mut lines);
    consume(taken);
    tick().await;
}
