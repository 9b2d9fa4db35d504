//@ edition: 2021
//@ rule: a closure that returns an async block
#![allow(warnings)]

use std::sync::Arc;

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}

pub async fn run() {
    let shared = Arc::new(1u32);
    let spawn = || {
        let shared = shared.clone();
        async move {
            tick().await;
            look(&shared);
        }
    };
    spawn().await;
}
