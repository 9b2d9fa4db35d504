//@ edition: 2021
//@ rule: H: match, while let and for hold the guard of their scrutinee
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}
async fn send<T>(value: T) {}

pub async fn held(state: &Mutex<Vec<u32>>) {
    match state.lock().unwrap().first() {
        Some(_) => tick().await,
        None => {}
    }
    while let Some(item) = state.lock().unwrap().pop() {
        tick().await;
    }
    for item in state.lock().unwrap().iter() {
        tick().await;
    }
    send(state.lock().unwrap().len()).await;
}
