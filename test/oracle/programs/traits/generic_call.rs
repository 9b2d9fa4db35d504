//@ edition: 2021
//@ rule: a method of a type parameter
#![allow(warnings)]

async fn tick() {}
fn consume<T>(value: T) {}

pub trait Source {
    async fn next(&self) -> u32;
}
pub async fn drive<S: Source>(source: S) {
    let number = source.next().await;
    tick().await;
    consume(number);
}
