//@ edition: 2021
//@ rule: the tail of a loop body
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}
fn chance() -> bool {
    true
}

pub async fn repeat(queue: &Mutex<Vec<u32>>) {
    loop {
        if chance() {
            break;
        }
        tick().await;
        queue.lock().unwrap().clear()
    }
}
