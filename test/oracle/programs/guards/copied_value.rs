//@ edition: 2021
//@ rule: copying the value out lets the guard go at the end of the statement
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}
fn consume<T>(value: T) {}

pub async fn read(counter: &Mutex<u32>) {
    let value = *counter.lock().unwrap();
    tick().await;
    consume(value);
}
