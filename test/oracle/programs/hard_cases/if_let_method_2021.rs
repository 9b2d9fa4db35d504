//@ edition: 2021
//@ rule: G: the else branch of `if let … = guard.method()`
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub async fn read(state: &Mutex<Option<String>>) {
    if let Some(text) = state.lock().unwrap().as_ref() {
    } else {
        tick().await;
    }
    if let Some(text) = state.lock().unwrap().as_ref() {
        tick().await;
    }
}
