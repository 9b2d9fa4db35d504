//! Polls a future that nobody pinned; a test applies the quick fix to it.

use std::future::Future;
use std::task::{Context, Poll};

async fn reply() -> u32 {
    7
}

pub fn poll_reply(cx: &mut Context<'_>) -> Poll<u32> {
    let mut fut = reply();
    fut.poll(cx)
}
