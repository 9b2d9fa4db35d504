//@ edition: 2021
//@ rule: B: handed to a function before the await
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}
fn consume<T>(value: T) {}

pub async fn save(state: &Mutex<u32>) {
    let mut guard = state.lock().unwrap();
    *guard += 1;
    consume(guard);
    tick().await;
}
