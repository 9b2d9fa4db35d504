//@ edition: 2021
//@ rule: B: dropped right before the await of the same branch
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}
fn chance() -> bool {
    true
}

pub async fn save(state: &Mutex<u32>) {
    let mut guard = state.lock().unwrap();
    *guard += 1;
    if chance() {
        drop(guard);
        tick().await;
    }
}
