//@ edition: 2021
//@ rule: the guard of a local mutex points into it
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub async fn update() {
    let counter = Mutex::new(0u32);
    let guard = counter.lock().unwrap();
    tick().await;
}
