//@ edition: 2021
//@ rule: the first bound of a range waits for the second
#![allow(warnings)]

async fn number() -> u32 {
    1
}
fn consume<T>(value: T) {}

pub async fn range(first: u32) {
    consume(first..number().await);
    consume(number().await..=number().await);
}
