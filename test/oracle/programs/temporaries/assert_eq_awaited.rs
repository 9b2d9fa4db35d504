//@ edition: 2021
//@ rule: assert_eq! borrows its left side while the right one is awaited
#![allow(warnings)]

async fn number() -> u32 {
    1
}

pub async fn check(expected: u32) {
    assert_eq!(expected, number().await);
    assert_eq!(number().await, number().await, "numbers of {expected}");
}
