//@ edition: 2024
//@ rule: a guard in the tail of a block in the tail of the body
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn number() -> u32 {
    1
}

pub async fn nested(counter: &Mutex<u32>) -> u32 {
    let base = 1;
    { *counter.lock().unwrap() + number().await + base }
}
