//@ edition: 2021
//@ rule: write! borrows its target before its arguments are awaited
#![allow(warnings)]

use std::fmt::Write;

async fn number() -> u32 {
    1
}
async fn tick() {}

pub async fn print() {
    let mut text = String::new();
    write!(text, "{}", number().await).unwrap();
    tick().await;
}
