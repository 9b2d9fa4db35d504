//@ edition: 2024
//@ rule: if let as the tail expression of the body
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub async fn look(state: &Mutex<Option<u32>>) -> u32 {
    if let Some(number) = state.lock().unwrap().take() {
        tick().await;
        number
    } else {
        tick().await;
        0
    }
}
