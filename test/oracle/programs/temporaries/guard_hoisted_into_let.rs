//@ edition: 2021
//@ rule: the cure: take the value in a statement of its own
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn send<T>(value: T) {}

pub async fn report(counter: &Mutex<u32>) {
    let value = *counter.lock().unwrap();
    send(value).await;
}
