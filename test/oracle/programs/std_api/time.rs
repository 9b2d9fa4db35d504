//@ edition: 2021
//@ rule: Instant and Duration are plain data
#![allow(warnings)]

use std::time::{Duration, Instant};

async fn tick() {}

pub async fn measure() -> Duration {
    let start = Instant::now();
    let limit = Duration::from_millis(250) * 2;
    tick().await;
    let elapsed = start.elapsed();
    tick().await;
    elapsed.min(limit)
}
