use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::marker::PhantomPinned;
use std::pin::Pin;
use std::ptr::NonNull;
use std::rc::Rc;
use std::sync::Arc;
use std::task::{Context, Poll};

pub mod coop;

pub struct JoinHandle<T> {
    raw: NonNull<()>,
    _output: PhantomData<NonNull<T>>,
}
unsafe impl<T: Send> Send for JoinHandle<T> {}
unsafe impl<T: Send> Sync for JoinHandle<T> {}
impl<T> Unpin for JoinHandle<T> {}
impl<T> Drop for JoinHandle<T> {
    fn drop(&mut self);
}
impl<T> Future for JoinHandle<T> {
    type Output = Result<T, JoinError>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}
impl<T> JoinHandle<T> {
    pub fn abort(&self);
    pub fn is_finished(&self) -> bool;
    pub fn abort_handle(&self) -> AbortHandle;
    pub fn id(&self) -> Id;
}

pub struct AbortHandle {
    raw: Arc<()>,
}
impl AbortHandle {
    pub fn abort(&self);
    pub fn is_finished(&self) -> bool;
    pub fn id(&self) -> Id;
}
impl Clone for AbortHandle {
    fn clone(&self) -> Self;
}

#[derive(Clone, Copy, Debug, Hash, Eq, PartialEq)]
pub struct Id(u64);

pub struct JoinError {
    repr: Box<dyn std::any::Any + Send + Sync>,
}
impl JoinError {
    pub fn is_cancelled(&self) -> bool;
    pub fn is_panic(&self) -> bool;
    pub fn into_panic(self) -> Box<dyn std::any::Any + Send + 'static>;
    pub fn try_into_panic(self) -> Result<Box<dyn std::any::Any + Send + 'static>, JoinError>;
    pub fn id(&self) -> Id;
}
impl fmt::Debug for JoinError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}
impl fmt::Display for JoinError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}
impl std::error::Error for JoinError {}

pub fn spawn<F>(future: F) -> JoinHandle<F::Output>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static;
pub fn spawn_local<F>(future: F) -> JoinHandle<F::Output>
where
    F: Future + 'static,
    F::Output: 'static;
pub fn spawn_blocking<F, R>(f: F) -> JoinHandle<R>
where
    F: FnOnce() -> R + Send + 'static,
    R: Send + 'static;
pub fn block_in_place<F, R>(f: F) -> R
where
    F: FnOnce() -> R;
pub async fn yield_now();
pub fn unconstrained<F>(inner: F) -> coop::Unconstrained<F>;
pub fn id() -> Id;
pub fn try_id() -> Option<Id>;

pub struct JoinSet<T> {
    inner: Arc<std::sync::Mutex<Vec<JoinHandle<T>>>>,
}
impl<T> Drop for JoinSet<T> {
    fn drop(&mut self);
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
    pub fn spawn_on<F>(&mut self, task: F, handle: &crate::runtime::Handle) -> AbortHandle
    where
        F: Future<Output = T> + Send + 'static,
        T: Send;
    pub fn spawn_local<F>(&mut self, task: F) -> AbortHandle
    where
        F: Future<Output = T> + 'static;
    pub fn spawn_blocking<F>(&mut self, f: F) -> AbortHandle
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send;
    #[pinscope::cancel_safe]
    pub async fn join_next(&mut self) -> Option<Result<T, JoinError>>;
    #[pinscope::cancel_safe]
    pub async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
    pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>>;
    pub async fn shutdown(&mut self);
    #[pinscope::not_cancel_safe]
    pub async fn join_all(self) -> Vec<T>;
    pub fn abort_all(&mut self);
    pub fn detach_all(&mut self);
}
impl<T> Default for JoinSet<T> {
    fn default() -> Self;
}

pub struct LocalSet {
    context: Rc<()>,
}
impl Drop for LocalSet {
    fn drop(&mut self);
}
impl Future for LocalSet {
    type Output = ();
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()>;
}
impl LocalSet {
    pub fn new() -> LocalSet;
    pub fn spawn_local<F>(&self, future: F) -> JoinHandle<F::Output>
    where
        F: Future + 'static,
        F::Output: 'static;
    pub fn block_on<F>(&self, rt: &crate::runtime::Runtime, future: F) -> F::Output
    where
        F: Future;
    pub async fn run_until<F>(&self, future: F) -> F::Output
    where
        F: Future;
}

pub struct LocalKey<T: 'static> {
    inner: PhantomData<fn() -> T>,
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
    pub fn get(&'static self) -> T
    where
        T: Copy;
}
pub struct TaskLocalFuture<T: 'static, F> {
    slot: Option<T>,
    future: Option<F>,
    _pinned: PhantomPinned,
}
impl<T: 'static, F: Future> Future for TaskLocalFuture<T, F> {
    type Output = F::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}
