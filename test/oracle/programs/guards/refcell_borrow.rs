//@ edition: 2021
//@ rule: RefCell guards behave like lock guards
#![allow(warnings)]

use std::cell::RefCell;

async fn tick() {}
fn consume<T>(value: T) {}

pub async fn read(cell: &RefCell<Vec<u32>>) {
    let items = cell.borrow();
    let count = items.len();
    tick().await;
    consume(count);
}
