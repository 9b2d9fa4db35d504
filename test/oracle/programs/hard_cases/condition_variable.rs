//@ edition: 2021
//@ rule: F: a guard handed to the awaited call and given back
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

fn chance() -> bool {
    true
}

async fn wait(guard: MutexGuard<'_, bool>) -> MutexGuard<'_, bool> {
    guard
}
pub async fn until_set(state: &Mutex<bool>) {
    let mut guard = state.lock().unwrap();
    while !*guard {
        guard = wait(guard).await;
    }
}
