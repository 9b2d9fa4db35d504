//@ edition: 2021
//@ rule: `let _ = &temporary` extends the temporary to the end of the block
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub async fn update(counter: &Mutex<u32>) {
    let _ = &counter.lock().unwrap();
    tick().await;
}
