use crate::runtime::{Handle, Runtime};
use crate::task::futures::TaskLocalFuture;
use std::{error, io};
use std::any::Any;
use std::cell::RefCell;
use std::fmt::Display;
use std::future::Future;
use std::marker::PhantomData;
use std::sync::Arc;
use std::task::{Context, Poll};

pub mod coop;
pub mod futures;

pub struct JoinError {
    shared: std::sync::Arc<()>,
}
impl JoinError {
    pub fn is_cancelled(&self) -> bool;
    pub fn is_panic(&self) -> bool;
    pub fn into_panic(self) -> Box<dyn Any + Send + 'static>;
    pub fn try_into_panic(self) -> Result<Box<dyn Any + Send + 'static>, JoinError>;
    pub fn id(&self) -> Id;
}
impl Display for JoinError {}
impl error::Error for JoinError {}
impl From<JoinError> for io::Error {}

pub struct JoinHandle<T> {
    _inner: PhantomData<Arc<std::sync::Mutex<T>>>,
}
impl<T> JoinHandle<T> {
    pub fn abort(&self);
    pub fn is_finished(&self) -> bool;
    pub fn abort_handle(&self) -> AbortHandle;
    pub fn id(&self) -> Id;
}
impl<T> Future for JoinHandle<T> {
    type Output = Result<T, JoinError>;
}
impl<T> Drop for JoinHandle<T> {
    fn drop(&mut self);
}

pub fn spawn_blocking<F, R>(f: F) -> JoinHandle<R>
where
    F: FnOnce() -> R + Send + 'static,
    R: Send + 'static;
pub fn spawn<F>(future: F) -> JoinHandle<F::Output>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static;
pub fn block_in_place<F, R>(f: F) -> R
where
    F: FnOnce() -> R;
pub async fn yield_now();
pub fn spawn_local<F>(future: F) -> JoinHandle<F::Output>
where
    F: Future + 'static,
    F::Output: 'static;
pub struct LocalSet {
    shared: Arc<()>,
    _not_send: PhantomData<*const ()>,
}
impl LocalSet {
    pub fn new() -> LocalSet;
    pub fn enter(&self) -> LocalEnterGuard;
    pub fn spawn_local<F>(&self, future: F) -> JoinHandle<F::Output>
    where
        F: Future + 'static,
        F::Output: 'static;
    pub fn block_on<F>(&self, rt: &Runtime, future: F) -> F::Output
    where
        F: Future;
    #[pinscope::cancel_safe]
    pub async fn run_until<F>(&self, future: F) -> F::Output
    where
        F: Future;
    pub fn id(&self) -> crate::runtime::Id;
}
impl Future for LocalSet {
    type Output = ();
}
impl Default for LocalSet {}
impl Drop for LocalSet {
    fn drop(&mut self);
}

pub struct LocalEnterGuard {
    shared: Arc<()>,
    _not_send: PhantomData<*const ()>,
}
impl Drop for LocalEnterGuard {
    fn drop(&mut self);
}

pub struct LocalKey<T: 'static> {
    pub inner: std::thread::LocalKey<RefCell<Option<T>>>,
}
impl<T: 'static> LocalKey<T> {
    pub fn scope<F>(&'static self, value: T, f: F) -> TaskLocalFuture<T, F>
    where
        F: Future;
    pub fn sync_scope<F, R>(&'static self, value: T, f: F) -> R
    where
        F: FnOnce() -> R;
    pub fn with<F, R>(&'static self, f: F) -> R
    where
        F: FnOnce(&T) -> R;
    pub fn try_with<F, R>(&'static self, f: F) -> Result<R, AccessError>
    where
        F: FnOnce(&T) -> R;
}
impl<T: Clone + 'static> LocalKey<T> {
    pub fn get(&'static self) -> T;
    pub fn try_get(&'static self) -> Result<T, AccessError>;
}

pub struct JoinSet<T> {
    value: Arc<std::sync::Mutex<T>>,
}
impl<T> JoinSet<T> {
    pub fn new() -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl<T: 'static> JoinSet<T> {
    pub fn spawn<F>(&mut self, task: F) -> AbortHandle
    where
        F: Future<Output = T> + Send + 'static,
        T: Send;
    pub fn spawn_on<F>(&mut self, task: F, handle: &Handle) -> AbortHandle
    where
        F: Future<Output = T> + Send + 'static,
        T: Send;
    pub fn spawn_local<F>(&mut self, task: F) -> AbortHandle
    where
        F: Future<Output = T> + 'static;
    pub fn spawn_local_on<F>(&mut self, task: F, local_set: &LocalSet) -> AbortHandle
    where
        F: Future<Output = T> + 'static;
    pub fn spawn_blocking<F>(&mut self, f: F) -> AbortHandle
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send;
    pub fn spawn_blocking_on<F>(&mut self, f: F, handle: &Handle) -> AbortHandle
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send;
    #[pinscope::cancel_safe]
    pub async fn join_next(&mut self) -> Option<Result<T, JoinError>>;
    #[pinscope::cancel_safe]
    pub async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
    pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>>;
    pub fn try_join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
    pub async fn shutdown(&mut self);
    #[pinscope::not_cancel_safe]
    pub async fn join_all(self) -> Vec<T>;
    pub fn abort_all(&mut self);
    pub fn detach_all(&mut self);
    pub fn poll_join_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, JoinError>>>;
    pub fn poll_join_next_with_id(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<(Id, T), JoinError>>>;
}
impl<T> Drop for JoinSet<T> {
    fn drop(&mut self);
}
impl<T> Default for JoinSet<T> {}
impl<T, F> FromIterator<F> for JoinSet<T>
where
    F: Future<Output = T> + Send + 'static,
    T: Send + 'static,
{}
impl<T, F> Extend<F> for JoinSet<T>
where
    F: Future<Output = T> + Send + 'static,
    T: Send + 'static,
{}

pub struct AbortHandle {
    shared: Arc<()>,
}
impl AbortHandle {
    pub fn abort(&self);
    pub fn is_finished(&self) -> bool;
    pub fn id(&self) -> Id;
}
impl Drop for AbortHandle {
    fn drop(&mut self);
}
impl Clone for AbortHandle {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id {
    value: usize,
}
impl Display for Id {}

pub fn id() -> Id;
pub fn try_id() -> Option<Id>;
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct AccessError {
    value: usize,
}
impl Display for AccessError {}
impl error::Error for AccessError {}
