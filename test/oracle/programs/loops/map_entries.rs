//@ edition: 2021
//@ rule: iterating over a map by reference
#![allow(warnings)]

use std::collections::HashMap;

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}

pub async fn dump(table: HashMap<String, Vec<u8>>) {
    for (key, value) in &table {
        tick().await;
        look(key);
    }
    for value in table.into_values() {
        tick().await;
    }
}
