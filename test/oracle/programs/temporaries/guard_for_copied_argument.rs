//@ edition: 2021
//@ rule: a guard used only to compute a Copy argument is held across the await all the same
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn send<T>(value: T) {}

pub async fn report(counter: &Mutex<u32>) {
    send(*counter.lock().unwrap()).await;
}
