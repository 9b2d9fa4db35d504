//@ edition: 2021
//@ rule: a Ref that was used and dropped leaves its field behind
#![allow(warnings)]

use std::cell::RefCell;

async fn tick() {}
fn consume<T>(value: T) {}

pub async fn read(cell: &RefCell<Vec<u32>>) {
    let items = cell.borrow();
    let count = items.len();
    drop(items);
    tick().await;
    consume(count);
}
