//@ edition: 2021
//@ rule: a lock guard used and dropped is part of the future's type
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub async fn save(state: &Mutex<u32>) {
    let mut guard = state.lock().unwrap();
    *guard += 1;
    drop(guard);
    tick().await;
}
