//@ edition: 2021
//@ rule: a guard that is a temporary ends with its statement
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub async fn update(counter: &Mutex<u32>) {
    *counter.lock().unwrap() += 1;
    tick().await;
}
