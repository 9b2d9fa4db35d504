//@ edition: 2021
//@ rule: E: a guard moved into an async block
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub async fn save(state: &Mutex<u32>) {
    let guard = state.lock().unwrap();
    async move {
        tick().await;
        drop(guard);
    }
    .await;
}
