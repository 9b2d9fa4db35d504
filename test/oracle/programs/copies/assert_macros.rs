//@ edition: 2021
//@ rule: assert_eq! borrows both sides, assert! of a plain expression borrows nothing
#![allow(warnings)]

async fn tick() {}

pub async fn verify() {
    let expected = 1u32;
    let actual = 1u32;
    let enabled = true;
    assert_eq!(expected, actual);
    assert!(enabled);
    tick().await;
}
