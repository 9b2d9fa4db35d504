//@ edition: 2021
//@ rule: `let _guard = ...` is a variable like any other
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub async fn update(counter: &Mutex<u32>) {
    let _guard = counter.lock().unwrap();
    tick().await;
}
