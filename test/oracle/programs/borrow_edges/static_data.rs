//@ edition: 2021
//@ rule: guards and references of statics point outside
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}

static COUNTER: Mutex<u32> = Mutex::new(1);
pub async fn hold() {
    let guard = COUNTER.lock().unwrap();
    let counter = &COUNTER;
    tick().await;
    look(counter);
}
