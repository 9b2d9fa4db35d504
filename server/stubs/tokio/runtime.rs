use crate::task::JoinHandle;
use std::{error, io};
use std::fmt::Display;
use std::future::Future;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

pub struct Builder {
    shared: Arc<()>,
}
impl Builder {
    pub fn new_current_thread() -> Builder;
    pub fn new_multi_thread() -> Builder;
    pub fn enable_all(&mut self) -> &mut Self;
    pub fn worker_threads(&mut self, val: usize) -> &mut Self;
    pub fn max_blocking_threads(&mut self, val: usize) -> &mut Self;
    pub fn thread_name(&mut self, val: impl Into<String>) -> &mut Self;
    pub fn name(&mut self, val: impl Into<String>) -> &mut Self;
    pub fn thread_name_fn<F>(&mut self, f: F) -> &mut Self
    where
        F: Fn() -> String + Send + Sync + 'static;
    pub fn thread_stack_size(&mut self, val: usize) -> &mut Self;
    pub fn on_thread_start<F>(&mut self, f: F) -> &mut Self
    where
        F: Fn() + Send + Sync + 'static;
    pub fn on_thread_stop<F>(&mut self, f: F) -> &mut Self
    where
        F: Fn() + Send + Sync + 'static;
    pub fn on_thread_park<F>(&mut self, f: F) -> &mut Self
    where
        F: Fn() + Send + Sync + 'static;
    pub fn on_thread_unpark<F>(&mut self, f: F) -> &mut Self
    where
        F: Fn() + Send + Sync + 'static;
    pub fn build(&mut self) -> io::Result<Runtime>;
    pub fn build_local(&mut self, _options: LocalOptions) -> io::Result<LocalRuntime>;
    pub fn thread_keep_alive(&mut self, duration: Duration) -> &mut Self;
    pub fn global_queue_interval(&mut self, val: u32) -> &mut Self;
    pub fn event_interval(&mut self, val: u32) -> &mut Self;
    pub fn enable_io(&mut self) -> &mut Self;
    pub fn max_io_events_per_tick(&mut self, capacity: usize) -> &mut Self;
    pub fn max_io_events_per_busy_tick(&mut self, capacity: usize) -> &mut Self;
}
impl Builder {
    pub fn enable_time(&mut self) -> &mut Self;
}
impl Builder {
    pub fn start_paused(&mut self, start_paused: bool) -> &mut Self;
}

pub fn worker_index() -> Option<usize>;
#[derive(Debug)]
pub struct EnterGuard<'a> {
    borrowed: &'a (),
    shared: Arc<()>,
    _not_send: PhantomData<*const ()>,
}
unsafe impl<'a> Sync for EnterGuard<'a> {}

#[derive(Clone, Debug)]
pub struct Handle {
    shared: std::sync::Arc<()>,
}
impl Handle {
    pub fn enter(&self) -> EnterGuard<'_>;
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
    pub fn runtime_flavor(&self) -> RuntimeFlavor;
    pub fn id(&self) -> Id;
    pub fn name(&self) -> Option<&str>;
    pub fn metrics(&self) -> RuntimeMetrics;
}

#[derive(Debug)]
pub struct TryCurrentError {
    value: usize,
}
impl TryCurrentError {
    pub fn is_missing_context(&self) -> bool;
    pub fn is_thread_local_destroyed(&self) -> bool;
}
impl Display for TryCurrentError {}
impl error::Error for TryCurrentError {}

#[derive(Debug)]
pub struct Runtime {
    shared: Arc<()>,
}
impl Runtime {
    pub fn new() -> io::Result<Runtime>;
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
    pub fn metrics(&self) -> RuntimeMetrics;
}
impl Drop for Runtime {
    fn drop(&mut self);
}

#[derive(Debug, PartialEq, Eq)]
pub enum RuntimeFlavor {
    CurrentThread,
    MultiThread,
}

pub fn is_rt_shutdown_err(err: &io::Error) -> bool;
#[derive(Debug)]
pub struct LocalRuntime {
    shared: Arc<()>,
    _not_send: PhantomData<*const ()>,
}
impl LocalRuntime {
    pub fn new() -> io::Result<LocalRuntime>;
    pub fn handle(&self) -> &Handle;
    pub fn spawn_local<F>(&self, future: F) -> JoinHandle<F::Output>
    where
        F: Future + 'static,
        F::Output: 'static;
    pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;
    pub fn block_on<F: Future>(&self, future: F) -> F::Output;
    pub fn enter(&self) -> EnterGuard<'_>;
    pub fn shutdown_timeout(self, duration: Duration);
    pub fn shutdown_background(self);
    pub fn metrics(&self) -> RuntimeMetrics;
}
impl Drop for LocalRuntime {
    fn drop(&mut self);
}

#[derive(Debug, Default)]
pub struct LocalOptions {
    value: usize,
    _not_send: PhantomData<*const ()>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Id {
    value: usize,
}
impl Display for Id {}

#[derive(Clone, Debug)]
pub struct RuntimeMetrics {
    shared: std::sync::Arc<()>,
}
impl RuntimeMetrics {
    pub fn num_workers(&self) -> usize;
    pub fn num_alive_tasks(&self) -> usize;
    pub fn global_queue_depth(&self) -> usize;
    pub fn worker_total_busy_duration(&self, worker: usize) -> Duration;
    pub fn worker_park_count(&self, worker: usize) -> u64;
    pub fn worker_park_unpark_count(&self, worker: usize) -> u64;
}
