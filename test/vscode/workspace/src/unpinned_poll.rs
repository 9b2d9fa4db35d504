//! Polls a future that nobody pinned: rustc rejects it with E0599.

use std::future::Future;
use std::task::{Context, Poll};

async fn answer() -> u32 {
    42
}

pub fn poll_once(cx: &mut Context<'_>) -> Poll<u32> {
    let mut fut = answer();
    fut.poll(cx)
}
