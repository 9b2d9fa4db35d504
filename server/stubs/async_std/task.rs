use std::{error, io};
use std::fmt::Display;
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::AtomicU32;
use std::time::Duration;

pub use std::task::Context;
pub use std::task::Poll;
pub use std::task::Waker;
pub use futures::ready;

pub async fn yield_now();
pub fn block_on<F, T>(future: F) -> T
where
    F: Future<Output = T>;
#[derive(Debug, Default)]
pub struct Builder {
    shared: Arc<()>,
}
impl Builder {
    pub fn new() -> Builder;
    pub fn name(self, name: String) -> Builder;
    pub fn spawn<F, T>(self, future: F) -> io::Result<JoinHandle<T>>
    where
        F: Future<Output = T> + Send + 'static,
        T: Send + 'static;
    pub fn local<F, T>(self, future: F) -> io::Result<JoinHandle<T>>
    where
        F: Future<Output = T> + 'static,
        T: 'static;
    pub fn blocking<F, T>(self, future: F) -> T
    where
        F: Future<Output = T>;
}

pub fn current() -> Task;
pub fn try_current() -> Option<Task>;
#[derive(Clone)]
pub struct Task {
    shared: Arc<()>,
}
impl Task {
    pub fn id(&self) -> TaskId;
    pub fn name(&self) -> Option<&str>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TaskId {
    value: usize,
}
impl Display for TaskId {}

#[derive(Debug)]
pub struct JoinHandle<T> {
    value: T,
}
unsafe impl<T> Sync for JoinHandle<T> {}
impl<T> Unpin for JoinHandle<T> {}
impl<T> JoinHandle<T> {
    pub fn task(&self) -> &Task;
    pub async fn cancel(self) -> Option<T>;
}
impl<T> Drop for JoinHandle<T> {
    fn drop(&mut self);
}
impl<T> Future for JoinHandle<T> {
    type Output = T;
}

pub async fn sleep(dur: Duration);
pub fn spawn<F, T>(future: F) -> JoinHandle<T>
where
    F: Future<Output = T> + Send + 'static,
    T: Send + 'static;
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct AccessError {
    value: usize,
}
impl Display for AccessError {}
impl error::Error for AccessError {}

#[derive(Debug)]
pub struct LocalKey<T: Send + 'static> {
    pub __init: fn() -> T,
    pub __key: AtomicU32,
}
impl<T: Send + 'static> LocalKey<T> {
    pub fn with<F, R>(&'static self, f: F) -> R
    where
        F: FnOnce(&T) -> R;
    pub fn try_with<F, R>(&'static self, f: F) -> Result<R, AccessError>
    where
        F: FnOnce(&T) -> R;
}

pub fn spawn_blocking<F, T>(f: F) -> JoinHandle<T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static;
pub fn spawn_local<F, T>(future: F) -> JoinHandle<T>
where
    F: Future<Output = T> + 'static,
    T: 'static;
