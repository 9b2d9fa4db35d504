//@ edition: 2021
//@ rule: A: dereferenced and dropped before the await: not held, yet the field stays
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub async fn save(state: &Mutex<u32>) {
    let mut guard = state.lock().unwrap();
    *guard += 1;
    drop(guard);
    tick().await;
}
