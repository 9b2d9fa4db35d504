//@ edition: 2024
//@ rule: let else drops the initialiser's temporaries before the else block and before going on
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub async fn look(state: &Mutex<Option<u32>>) {
    let Some(number) = *state.lock().unwrap() else {
        tick().await;
        return;
    };
    tick().await;
}
