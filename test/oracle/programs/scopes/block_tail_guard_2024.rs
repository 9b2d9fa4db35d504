//@ edition: 2024
//@ rule: temporaries of a block's tail: until the end of the enclosing statement in 2021, of the block in 2024
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn send<T>(value: T) {}
async fn tick() {}

pub async fn tail(queue: &Mutex<Vec<u32>>) {
    send({ queue.lock().unwrap().len() }).await;
    let size = {
        let offset = 1;
        queue.lock().unwrap().len() + offset
    };
    tick().await;
}
