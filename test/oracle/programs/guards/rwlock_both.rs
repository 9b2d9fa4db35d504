//@ edition: 2021
//@ rule: read and write guards in two scopes
#![allow(warnings)]

use std::sync::RwLock;

async fn tick() {}

pub async fn refresh(cache: &RwLock<String>) {
    let stale = { cache.read().unwrap().is_empty() };
    if stale {
        let mut cache = cache.write().unwrap();
        cache.push('x');
        tick().await;
    }
    tick().await;
}
