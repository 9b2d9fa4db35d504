//@ edition: 2021
//@ rule: a block around the guard ends it before the await
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub async fn update(counter: &Mutex<u32>) {
    {
        let mut guard = counter.lock().unwrap();
        *guard += 1;
    }
    tick().await;
}
