//@ edition: 2021
//@ rule: H: shadowing a guard with its value does not release it
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}
fn consume<T>(value: T) {}

pub async fn read(state: &Mutex<u32>) {
    let state = state.lock().unwrap();
    let state = *state;
    tick().await;
    consume(state);
}
