use futures::sink::Sink;
use futures::stream::Stream;
use std::error;
use std::fmt::{Debug, Display};
use std::future::Future;
use std::hash::Hash;
use std::marker::{PhantomData, PhantomPinned};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::sync::mpsc::Sender;

#[derive(Debug)]
pub struct DropGuard {
    shared: Arc<()>,
}
impl DropGuard {
    pub fn token(&self) -> &CancellationToken;
    pub fn disarm(self) -> CancellationToken;
}
impl Drop for DropGuard {
    fn drop(&mut self);
}

#[derive(Debug)]
pub struct DropGuardRef<'a> {
    borrowed: &'a (),
    shared: Arc<()>,
}
impl<'a> DropGuardRef<'a> {
    pub fn token(&self) -> &CancellationToken;
    pub fn disarm(self) -> &'a CancellationToken;
}
impl Drop for DropGuardRef<'_> {
    fn drop(&mut self);
}

pub struct CancellationToken {
    shared: Arc<()>,
}
impl CancellationToken {
    pub fn new() -> CancellationToken;
    pub fn child_token(&self) -> CancellationToken;
    pub fn cancel(&self);
    pub fn is_cancelled(&self) -> bool;
    #[pinscope::cancel_safe]
    pub fn cancelled(&self) -> WaitForCancellationFuture<'_>;
    #[pinscope::cancel_safe]
    pub fn cancelled_owned(self) -> WaitForCancellationFutureOwned;
    pub fn drop_guard(self) -> DropGuard;
    pub fn drop_guard_ref(&self) -> DropGuardRef<'_>;
    #[pinscope::cancel_safe]
    pub async fn run_until_cancelled<F>(&self, fut: F) -> Option<F::Output>
    where
        F: Future;
    #[pinscope::cancel_safe]
    pub async fn run_until_cancelled_owned<F>(self, fut: F) -> Option<F::Output>
    where
        F: Future;
}
impl Clone for CancellationToken {}
impl PartialEq for CancellationToken {}
impl Eq for CancellationToken {}
impl Hash for CancellationToken {}
impl Drop for CancellationToken {
    fn drop(&mut self);
}
impl Default for CancellationToken {}

pub struct WaitForCancellationFuture<'a> {
    borrowed: &'a (),
    shared: Arc<()>,
    _pinned: PhantomPinned,
}
impl<'a> Future for WaitForCancellationFuture<'a> {
    type Output = ();
}

pub struct WaitForCancellationFutureOwned {
    shared: Arc<()>,
    _pinned: PhantomPinned,
}
impl Future for WaitForCancellationFutureOwned {
    type Output = ();
}

#[derive(Debug)]
pub struct PollSendError<T> {
    value: T,
}
impl<T> PollSendError<T> {
    pub fn into_inner(self) -> Option<T>;
}
impl<T> Display for PollSendError<T> {}
impl<T: Debug> error::Error for PollSendError<T> {}

#[derive(Debug)]
pub struct PollSender<T> {
    value: Arc<std::sync::Mutex<T>>,
}
impl<T: Send> PollSender<T> {
    pub fn new(sender: Sender<T>) -> Self;
    pub fn poll_reserve(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), PollSendError<T>>>;
    pub fn send_item(&mut self, value: T) -> Result<(), PollSendError<T>>;
    pub fn is_closed(&self) -> bool;
    pub fn get_ref(&self) -> Option<&Sender<T>>;
    pub fn close(&mut self);
    pub fn abort_send(&mut self) -> bool;
}
impl<T> Clone for PollSender<T> {}
impl<T: Send> Sink<T> for PollSender<T> {
    type Error = PollSendError<T>;
}

pub struct PollSemaphore {
    shared: Arc<()>,
}
impl PollSemaphore {
    pub fn new(semaphore: Arc<Semaphore>) -> Self;
    pub fn close(&self);
    pub fn clone_inner(&self) -> Arc<Semaphore>;
    pub fn into_inner(self) -> Arc<Semaphore>;
    pub fn poll_acquire(&mut self, cx: &mut Context<'_>) -> Poll<Option<OwnedSemaphorePermit>>;
    pub fn poll_acquire_many(&mut self, cx: &mut Context<'_>, permits: u32) -> Poll<Option<OwnedSemaphorePermit>>;
    pub fn available_permits(&self) -> usize;
    pub fn add_permits(&self, n: usize);
}
impl Stream for PollSemaphore {
    type Item = OwnedSemaphorePermit;
}
impl Clone for PollSemaphore {}
impl AsRef<Semaphore> for PollSemaphore {}

pub struct ReusableBoxFuture<'a, T> {
    value: PhantomData<fn(T) -> T>,
    borrowed: &'a (),
    shared: std::sync::Arc<()>,
}
impl<'a, T> ReusableBoxFuture<'a, T> {
    pub fn new<F>(future: F) -> Self
    where
        F: Future<Output = T> + Send + 'a;
    pub fn set<F>(&mut self, future: F)
    where
        F: Future<Output = T> + Send + 'a;
    pub fn try_set<F>(&mut self, future: F) -> Result<(), F>
    where
        F: Future<Output = T> + Send + 'a;
    pub fn get_pin(&mut self) -> Pin<&mut (dyn Future<Output = T> + Send)>;
    pub fn poll(&mut self, cx: &mut Context<'_>) -> Poll<T>;
}
impl<T> Future for ReusableBoxFuture<'_, T> {
    type Output = T;
}
