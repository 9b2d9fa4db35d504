//@ edition: 2021
//@ rule: even if only a clone is taken from the guard
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub async fn work(list: &Mutex<Vec<u32>>) {
    for item in list.lock().unwrap().clone() {
        tick().await;
    }
}
