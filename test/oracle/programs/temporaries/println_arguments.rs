//@ edition: 2021
//@ rule: arguments of a format macro that were evaluated before an awaited one
#![allow(warnings)]

async fn number() -> u32 {
    1
}

pub async fn print() {
    let total = 5u32;
    println!("{} {}", total, number().await);
    println!("{} {}", number().await, number().await);
}
