//@ edition: 2021
//@ rule: cells and mutexes of plain data have no drop glue
#![allow(warnings)]

use std::cell::Cell;
use std::cell::RefCell;
use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub async fn hold() {
    let cell = Cell::new(1u32);
    let shared = RefCell::new(1u32);
    let locked = Mutex::new(1u32);
    let texts = RefCell::new(String::new());
    tick().await;
}
