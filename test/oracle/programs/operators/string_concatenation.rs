//@ edition: 2021
//@ rule: `a + &b` moves the left operand
#![allow(warnings)]

async fn tick() {}

pub async fn concatenate() {
    let left = String::from("a");
    let right = String::from("b");
    let both = left + &right;
    tick().await;
}
