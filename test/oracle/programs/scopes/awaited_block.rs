//@ edition: 2021
//@ rule: a block as the awaited call's argument: its variables end inside
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn send<T>(value: T) {}

pub async fn inner(queue: &Mutex<Vec<u32>>) {
    send({
        let queue = queue.lock().unwrap();
        queue.len()
    })
    .await;
}
