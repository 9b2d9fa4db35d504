//@ edition: 2021
//@ rule: atomics and cells are borrowed by their methods and have no drop glue
#![allow(warnings)]

use std::cell::Cell;
use std::sync::atomic::{AtomicU32, Ordering};

async fn tick() {}

pub async fn count() -> u32 {
    let hits = AtomicU32::new(0);
    hits.fetch_add(1, Ordering::Relaxed);
    let misses = Cell::new(0u32);
    misses.set(misses.get() + 1);
    tick().await;
    hits.into_inner()
}
