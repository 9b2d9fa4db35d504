//@ edition: 2021
//@ rule: which methods of String borrow and which consume
#![allow(warnings)]

async fn tick() {}

pub async fn texts() {
    let counted = String::new();
    counted.len();
    let bytes = String::new();
    let raw = bytes.into_bytes();
    let cloned = String::new();
    let copy = cloned.clone();
    drop(cloned);
    tick().await;
}
