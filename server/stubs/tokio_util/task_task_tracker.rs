use std::future::Future;
use std::marker::PhantomPinned;
use std::sync::Arc;
use tokio::runtime::Handle;
use tokio::task::{JoinHandle, LocalSet};

pub struct TaskTracker {
    shared: Arc<()>,
}
impl TaskTracker {
    pub fn new() -> Self;
    #[pinscope::cancel_safe]
    pub fn wait(&self) -> TaskTrackerWaitFuture<'_>;
    pub fn close(&self) -> bool;
    pub fn reopen(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn spawn<F>(&self, task: F) -> JoinHandle<F::Output>
    where
        F: Future + Send + 'static,
        F::Output: Send + 'static;
    pub fn spawn_on<F>(&self, task: F, handle: &Handle) -> JoinHandle<F::Output>
    where
        F: Future + Send + 'static,
        F::Output: Send + 'static;
    pub fn spawn_local<F>(&self, task: F) -> JoinHandle<F::Output>
    where
        F: Future + 'static,
        F::Output: 'static;
    pub fn spawn_local_on<F>(&self, task: F, local_set: &LocalSet) -> JoinHandle<F::Output>
    where
        F: Future + 'static,
        F::Output: 'static;
    pub fn spawn_blocking<F, T>(&self, task: F) -> JoinHandle<T>
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send + 'static;
    pub fn spawn_blocking_on<F, T>(&self, task: F, handle: &Handle) -> JoinHandle<T>
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send + 'static;
    pub fn track_future<F: Future>(&self, future: F) -> TrackedFuture<F>;
    pub fn token(&self) -> TaskTrackerToken;
    pub fn ptr_eq(left: &TaskTracker, right: &TaskTracker) -> bool;
}
impl Default for TaskTracker {}
impl Clone for TaskTracker {}

#[derive(Debug)]
pub struct TaskTrackerToken {
    shared: Arc<()>,
}
impl TaskTrackerToken {
    pub fn task_tracker(&self) -> &TaskTracker;
}
impl Clone for TaskTrackerToken {}
impl Drop for TaskTrackerToken {
    fn drop(&mut self);
}

pub struct TrackedFuture<F> {
    value: F,
    shared: std::sync::Arc<()>,
}
impl<F: Future> Future for TrackedFuture<F> {
    type Output = F::Output;
}

pub struct TaskTrackerWaitFuture<'a> {
    borrowed: &'a (),
    _pinned: PhantomPinned,
    shared: std::sync::Arc<()>,
}
impl<'a> Future for TaskTrackerWaitFuture<'a> {
    type Output = ();
}
