//@ edition: 2021
//@ rule: even when the scrutinee is a number computed through the guard
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub async fn look(state: &Mutex<Vec<u32>>) {
    match state.lock().unwrap().len() {
        0 => tick().await,
        _ => {}
    }
}
