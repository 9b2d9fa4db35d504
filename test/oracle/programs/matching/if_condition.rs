//@ edition: 2021
//@ rule: the temporaries of an if condition end before the block
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub async fn look(state: &Mutex<Vec<u32>>) {
    if state.lock().unwrap().is_empty() {
        tick().await;
    } else {
        tick().await;
    }
}
