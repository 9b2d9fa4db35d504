//@ edition: 2021
//@ rule: an async block that owns a clone
#![allow(warnings)]

use std::sync::Arc;

async fn tick() {}

pub fn run(shared: Arc<u32>, name: String) -> impl std::future::Future<Output = usize> {
    let twin = shared.clone();
    async move {
        let name = name;
        tick().await;
        name.len() + *twin as usize
    }
}
