//@ edition: 2021
//@ rule: the operand of return is evaluated like any expression
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn number() -> u32 {
    1
}

pub async fn early(counter: &Mutex<u32>) -> u32 {
    if *counter.lock().unwrap() > 1 {
        return *counter.lock().unwrap() + number().await;
    }
    number().await
}
