//@ edition: 2021
//@ rule: `let _ = place` neither moves nor uses
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub async fn update(counter: &Mutex<u32>) {
    let guard = counter.lock().unwrap();
    let _ = guard;
    tick().await;
}
