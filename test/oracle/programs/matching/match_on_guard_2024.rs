//@ edition: 2024
//@ rule: a match keeps the temporaries of its scrutinee through all arms
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub async fn look(state: &Mutex<Option<u32>>) {
    match *state.lock().unwrap() {
        Some(number) => tick().await,
        None => {}
    }
    tick().await;
}
