//@ edition: 2021
//@ rule: an adaptor borrows the source and what its closure captured
#![allow(warnings)]

async fn tick() {}

pub async fn filter() {
    let numbers = vec![1u32];
    let limit = 3u32;
    let mut small = numbers.iter().filter(|number| **number < limit);
    tick().await;
    small.next();
}
