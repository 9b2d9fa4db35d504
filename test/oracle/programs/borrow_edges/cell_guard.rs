//@ edition: 2021
//@ rule: a RefCell's guard points to the cell
#![allow(warnings)]

use std::cell::RefCell;

async fn tick() {}
fn consume<T>(value: T) {}

pub async fn hold() {
    let cell = RefCell::new(1u32);
    let guard = cell.borrow();
    tick().await;
    consume(*guard);
}
