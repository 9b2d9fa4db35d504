//@ edition: 2021
//@ rule: closures that end with their statement
#![allow(warnings)]

async fn tick() {}

pub async fn run(numbers: Vec<u32>, limit: u32) {
    let small: Vec<u32> = numbers.iter().copied().filter(|n| *n < limit).collect();
    tick().await;
    drop(small);
}
