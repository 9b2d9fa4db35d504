//@ edition: 2021
//@ rule: a guard in the iterator expression is held through the whole loop
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub async fn work(list: &Mutex<Vec<u32>>) {
    for item in list.lock().unwrap().iter() {
        tick().await;
    }
}
