//@ edition: 2021
//@ rule: == on a user type is a method call on both operands
#![allow(warnings)]

async fn tick() {}
#[derive(Clone, Copy, PartialEq)]
pub struct Id(pub u32);

pub async fn compare() {
    let left = Id(1);
    let right = Id(2);
    let same = left == right;
    tick().await;
}
