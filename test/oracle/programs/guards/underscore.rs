//@ edition: 2021
//@ rule: `let _ = guard()` drops at once
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub async fn update(counter: &Mutex<u32>) {
    let _ = counter.lock().unwrap();
    tick().await;
}
