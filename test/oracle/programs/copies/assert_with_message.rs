//@ edition: 2021
//@ rule: the message's arguments of assert! are borrowed only where it fails
#![allow(warnings)]

async fn tick() {}

pub async fn verify(limit: u32) {
    let actual = 1u32;
    let enabled = true;
    assert!(enabled, "limit was {}", actual);
    assert_ne!(limit, 0, "never zero");
    tick().await;
}
