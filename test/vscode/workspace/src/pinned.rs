//! A future that is pinned before it is polled: nothing to report.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

pub fn poll_once<F: Future>(fut: Pin<&mut F>, cx: &mut Context<'_>) -> Poll<F::Output> {
    fut.poll(cx)
}
