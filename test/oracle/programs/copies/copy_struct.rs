//@ edition: 2021
//@ rule: copying a Copy struct leaves the original unread; one field read later keeps the whole copy
#![allow(warnings)]

async fn tick() {}
#[derive(Clone, Copy, PartialEq)]
pub struct Id(pub u32);
fn consume<T>(value: T) {}

pub async fn copy_then_read() {
    let id = Id(1);
    let same = id;
    tick().await;
    consume(same.0);
}
