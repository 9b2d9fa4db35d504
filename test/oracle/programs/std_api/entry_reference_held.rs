//@ edition: 2021
//@ rule: the reference that or_default returns points into the map
#![allow(warnings)]

use std::collections::HashMap;

async fn tick() {}

pub async fn append(table: &mut HashMap<u32, Vec<String>>) {
    let list = table.entry(1).or_default();
    tick().await;
    list.push(String::new());
    let mut local: HashMap<u32, Vec<String>> = HashMap::new();
    let other = local.entry(2).or_insert_with(Vec::new);
    tick().await;
    other.clear();
}
