//@ edition: 2021
//@ rule: temporary and await in the same operand
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn yes() -> bool {
    true
}
fn chance() -> bool {
    true
}

pub async fn check(queue: &Mutex<Vec<u32>>) {
    let both = chance() && (queue.lock().unwrap().len(), yes().await).1;
}
