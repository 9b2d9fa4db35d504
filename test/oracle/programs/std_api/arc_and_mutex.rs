//@ edition: 2021
//@ rule: a clone of an Arc, a guard of what it holds
#![allow(warnings)]

use std::sync::Arc;
use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub async fn update(shared: Arc<Mutex<Vec<u32>>>) {
    let twin = Arc::clone(&shared);
    let size = {
        let mut list = twin.lock().unwrap();
        list.push(1);
        list.len()
    };
    tick().await;
    let list = shared.lock().unwrap();
    tick().await;
    drop(list);
    tick().await;
    let owned = Arc::try_unwrap(shared);
    tick().await;
}
