//@ edition: 2021
//@ rule: comparing numbers borrows nothing, comparing strings or references borrows both sides
#![allow(warnings)]

async fn tick() {}

pub async fn compare() {
    let left = 1u32;
    let right = 2u32;
    let same_number = left == right;
    let name = String::new();
    let wanted: &'static str = "x";
    let same_name = name == wanted;
    tick().await;
}
