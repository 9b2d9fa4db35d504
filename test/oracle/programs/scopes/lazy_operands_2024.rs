//@ edition: 2024
//@ rule: each operand of && and || drops its temporaries before the other
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn yes() -> bool {
    true
}
async fn tick() {}

pub async fn check(queue: &Mutex<Vec<u32>>) {
    let left = queue.lock().unwrap().len() > 0 && yes().await;
    let right = yes().await || queue.lock().unwrap().len() > 0;
    tick().await;
    drop((left, right));
}
