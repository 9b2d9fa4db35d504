//@ edition: 2021
//@ rule: dereferencing borrowed the guard: its field stays although the guard is gone
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub async fn update(counter: &Mutex<u32>) {
    let mut guard = counter.lock().unwrap();
    *guard += 1;
    drop(guard);
    tick().await;
}
