//@ edition: 2021
//@ rule: clones of an Rc share the heap, not each other
#![allow(warnings)]

use std::rc::Rc;

async fn tick() {}

pub async fn hold() {
    let first = Rc::new(1u32);
    let second = Rc::clone(&first);
    tick().await;
}
