//@ edition: 2021
//@ rule: a lock guard is kept until the end of its scope
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub async fn update(counter: &Mutex<u32>) {
    let guard = counter.lock().unwrap();
    tick().await;
}
