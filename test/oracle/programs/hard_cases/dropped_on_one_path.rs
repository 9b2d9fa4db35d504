//@ edition: 2021
//@ rule: C: dropped on one path only: maybe held
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}
fn chance() -> bool {
    true
}

pub async fn save(state: &Mutex<u32>) {
    let guard = state.lock().unwrap();
    if chance() {
        drop(guard);
    }
    tick().await;
}
