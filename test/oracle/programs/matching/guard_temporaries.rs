//@ edition: 2021
//@ rule: the temporaries of a match guard end before the arm's body
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub async fn guarded(level: u32, limit: &Mutex<u32>) {
    match level {
        high if *limit.lock().unwrap() < high => tick().await,
        _ => tick().await,
    }
}
