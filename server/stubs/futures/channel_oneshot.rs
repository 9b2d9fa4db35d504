use crate::future::{FusedFuture, Future};
use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::task::{Context, Poll};

struct Inner<T> {
    data: std::sync::Mutex<Option<T>>,
}
pub struct Receiver<T> {
    inner: Arc<Inner<T>>,
}
impl<T> Unpin for Receiver<T> {}
impl<T> Drop for Receiver<T> {}
impl<T> fmt::Debug for Receiver<T> {}
impl<T> Receiver<T> {
    pub fn close(&mut self);
    pub fn try_recv(&mut self) -> Result<Option<T>, Canceled>;
}
impl<T> Future for Receiver<T> {
    type Output = Result<T, Canceled>;
}
impl<T> FusedFuture for Receiver<T> {}
pub struct Sender<T> {
    inner: Arc<Inner<T>>,
}
impl<T> Unpin for Sender<T> {}
impl<T> Drop for Sender<T> {}
impl<T> fmt::Debug for Sender<T> {}
impl<T> Sender<T> {
    pub fn send(self, t: T) -> Result<(), T>;
    pub fn poll_canceled(&mut self, cx: &mut Context<'_>) -> Poll<()>;
    pub fn cancellation(&mut self) -> Cancellation<'_, T>;
    pub fn is_canceled(&self) -> bool;
    pub fn is_connected_to(&self, receiver: &Receiver<T>) -> bool;
}
pub struct Cancellation<'a, T> {
    inner: &'a mut Sender<T>,
}
impl<T> Future for Cancellation<'_, T> {
    type Output = ();
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Canceled;
impl fmt::Display for Canceled {}
impl Error for Canceled {}
pub fn channel<T>() -> (Sender<T>, Receiver<T>);
