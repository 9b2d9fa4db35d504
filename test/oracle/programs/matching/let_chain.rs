//@ edition: 2024
//@ rule: let chains of edition 2024 drop their temporaries before the else block
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}
fn chance() -> bool {
    true
}

pub async fn chain(first: &Mutex<Option<u32>>, second: &Mutex<Option<u32>>) {
    if let Some(a) = *first.lock().unwrap()
        && chance()
        && let Some(b) = *second.lock().unwrap()
    {
        tick().await;
    } else {
        tick().await;
    }
}
