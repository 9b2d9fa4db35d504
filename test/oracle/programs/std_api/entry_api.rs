//@ edition: 2021
//@ rule: the entry API between awaits
#![allow(warnings)]

use std::collections::HashMap;

async fn tick() {}

pub async fn count(words: Vec<String>) -> HashMap<String, usize> {
    let mut counts: HashMap<String, usize> = HashMap::with_capacity(8);
    for word in words {
        let count = counts.entry(word).or_insert(0);
        *count += 1;
        tick().await;
    }
    counts
}
