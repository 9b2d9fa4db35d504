//@ edition: 2021
//@ rule: the guard ends with the let statement
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}
fn consume<T>(value: T) {}

pub async fn look(state: &Mutex<Vec<u32>>) {
    let size = match state.lock().unwrap().len() {
        0 => {
            tick().await;
            1
        }
        more => more,
    };
    tick().await;
    consume(size);
}
