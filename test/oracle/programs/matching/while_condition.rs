//@ edition: 2021
//@ rule: the temporaries of a while condition end before the body
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub async fn drain(state: &Mutex<Vec<u32>>) {
    while !state.lock().unwrap().is_empty() {
        tick().await;
    }
}
