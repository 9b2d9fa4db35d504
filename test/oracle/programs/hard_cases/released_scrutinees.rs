//@ edition: 2021
//@ rule: H: if conditions, let else and let statements release it
#![allow(warnings)]

use std::sync::{Mutex, RwLock};

async fn tick() {}

pub async fn released(state: &RwLock<u32>, slot: &Mutex<Option<u32>>) {
    if *state.read().unwrap() > 0 {
        tick().await;
    }
    let Some(number) = *slot.lock().unwrap() else {
        tick().await;
        return;
    };
    let value = slot.lock().unwrap().take();
    tick().await;
}
