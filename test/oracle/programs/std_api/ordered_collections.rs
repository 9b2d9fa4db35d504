//@ edition: 2021
//@ rule: BTreeMap, BTreeSet, VecDeque and BinaryHeap: owned entries, borrowed views
#![allow(warnings)]

use std::collections::{BTreeMap, BTreeSet, BinaryHeap, VecDeque};

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}

pub async fn collections() {
    let mut scores = BTreeMap::new();
    scores.insert("a", 1u32);
    let first = scores.first_key_value();
    let range = scores.range("a"..);
    let mut queue = VecDeque::from([1u32, 2]);
    let front = queue.front().copied();
    let mut heap = BinaryHeap::from(vec![3u8]);
    let top = heap.pop();
    let names: BTreeSet<String> = BTreeSet::new();
    tick().await;
    look(&first);
    queue.push_back(3);
    drop((front, top));
}
