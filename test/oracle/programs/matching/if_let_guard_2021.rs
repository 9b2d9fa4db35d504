//@ edition: 2021
//@ rule: edition 2021 keeps the scrutinee's temporaries through else, edition 2024 drops them before it
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub async fn look(state: &Mutex<Option<u32>>) {
    if let Some(number) = *state.lock().unwrap() {
        tick().await;
    } else {
        tick().await;
    }
    tick().await;
}
