//@ edition: 2021
//@ rule: while let keeps the scrutinee's temporaries through the body, in both editions
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub async fn drain(queue: &Mutex<Vec<u32>>) {
    while let Some(item) = queue.lock().unwrap().pop() {
        tick().await;
    }
    tick().await;
}
