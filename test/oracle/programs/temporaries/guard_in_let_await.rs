//@ edition: 2021
//@ rule: the temporaries of `let x = ….await` live until the let ends, not longer
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}

async fn double(value: u32) -> u32 {
    value * 2
}
pub async fn report(counter: &Mutex<u32>) {
    let doubled = double(*counter.lock().unwrap()).await;
    tick().await;
}
