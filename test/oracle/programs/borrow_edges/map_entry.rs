//@ edition: 2021
//@ rule: get and entry borrow from the map
#![allow(warnings)]

use std::collections::HashMap;

async fn tick() {}
fn consume<T>(value: T) {}

pub async fn lookup() {
    let mut table = HashMap::<u32, String>::new();
    let found = table.get(&1);
    tick().await;
    consume(found);
    let entry = table.entry(1);
    tick().await;
    entry.or_default();
}
