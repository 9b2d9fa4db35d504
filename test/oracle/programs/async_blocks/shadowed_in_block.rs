//@ edition: 2021
//@ rule: a block that shadows what it captured
#![allow(warnings)]

use std::sync::Arc;

async fn tick() {}

pub async fn run(shared: Arc<String>) {
    let handle = {
        let shared = Arc::clone(&shared);
        async move {
            let shared = shared.as_str();
            tick().await;
            shared.len()
        }
    };
    tick().await;
    handle.await;
}
