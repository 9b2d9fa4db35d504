//@ edition: 2021
//@ rule: an await inside an if condition holds the condition's temporaries
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn yes() -> bool {
    true
}
async fn tick() {}

pub async fn check(queue: &Mutex<Vec<u32>>) {
    if (queue.lock().unwrap().len(), yes().await).1 {
        tick().await;
    }
}
