//@ edition: 2021
//@ rule: a guard in one argument, an await in another
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn number() -> u32 {
    1
}

fn set(target: &mut u32, value: u32) {}
fn pair(first: u32, second: u32) {}
pub async fn run(counter: &Mutex<u32>) {
    set(&mut counter.lock().unwrap(), number().await);
    pair(*counter.lock().unwrap(), number().await);
    *counter.lock().unwrap() = number().await;
    *counter.lock().unwrap() += number().await;
}
