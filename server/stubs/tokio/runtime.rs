use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use crate::task::JoinHandle;

pub struct Runtime {
    handle: Handle,
}
impl Drop for Runtime {
    fn drop(&mut self);
}
impl Runtime {
    pub fn new() -> std::io::Result<Runtime>;
    pub fn handle(&self) -> &Handle;
    pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output>
    where
        F: Future + Send + 'static,
        F::Output: Send + 'static;
    pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;
    pub fn block_on<F: Future>(&self, future: F) -> F::Output;
    pub fn enter(&self) -> EnterGuard<'_>;
    pub fn shutdown_timeout(self, duration: Duration);
    pub fn shutdown_background(self);
}

pub struct Handle {
    inner: Arc<()>,
}
impl Clone for Handle {
    fn clone(&self) -> Self;
}
impl Handle {
    pub fn current() -> Self;
    pub fn try_current() -> Result<Self, TryCurrentError>;
    pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output>
    where
        F: Future + Send + 'static,
        F::Output: Send + 'static;
    pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;
    pub fn block_on<F: Future>(&self, future: F) -> F::Output;
    pub fn enter(&self) -> EnterGuard<'_>;
}
#[derive(Debug)]
pub struct TryCurrentError(());

pub struct EnterGuard<'a> {
    handle: &'a Handle,
    _not_send: std::marker::PhantomData<*mut ()>,
}
impl Drop for EnterGuard<'_> {
    fn drop(&mut self);
}

pub struct Builder {
    name: Arc<dyn Fn() -> String + Send + Sync>,
}
impl Builder {
    pub fn new_current_thread() -> Builder;
    pub fn new_multi_thread() -> Builder;
    pub fn enable_all(&mut self) -> &mut Self;
    pub fn enable_io(&mut self) -> &mut Self;
    pub fn enable_time(&mut self) -> &mut Self;
    pub fn worker_threads(&mut self, val: usize) -> &mut Self;
    pub fn max_blocking_threads(&mut self, val: usize) -> &mut Self;
    pub fn thread_name(&mut self, val: impl Into<String>) -> &mut Self;
    pub fn build(&mut self) -> std::io::Result<Runtime>;
}
