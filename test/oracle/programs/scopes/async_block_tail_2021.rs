//@ edition: 2021
//@ rule: the tail expression of a body that holds an Arc
#![allow(warnings)]

use std::sync::Arc;
use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub async fn tail(shared: Arc<Mutex<Vec<u32>>>) -> usize {
    let twin = shared.clone();
    tick().await;
    let size = twin.lock().unwrap().len();
    size
}
