//@ edition: 2021
//@ rule: an Rc moved before the await is not
#![allow(warnings)]

use std::rc::Rc;

async fn tick() {}
fn consume<T>(value: T) {}

pub async fn share() {
    let shared = Rc::new(1u32);
    let twin = Rc::clone(&shared);
    consume(twin);
    tick().await;
}
pub async fn share_unborrowed() {
    let shared = Rc::new(1u32);
    consume(shared);
    tick().await;
}
