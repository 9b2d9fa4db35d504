//@ edition: 2021
//@ rule: a guard dropped without ever being dereferenced is gone without a trace
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub async fn update(counter: &Mutex<u32>) {
    let guard = counter.lock().unwrap();
    drop(guard);
    tick().await;
}
