//@ edition: 2021
//@ rule: B: every round takes and drops a guard before it waits
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub async fn save(state: &Mutex<u32>) {
    for _ in 0..3 {
        let mut guard = state.lock().unwrap();
        *guard += 1;
        drop(guard);
        tick().await;
    }
}
