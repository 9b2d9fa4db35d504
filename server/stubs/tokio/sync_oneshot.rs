use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

pub mod error;

struct Inner<T> {
    value: std::sync::Mutex<Option<T>>,
}

pub fn channel<T>() -> (Sender<T>, Receiver<T>);

pub struct Sender<T> {
    inner: Option<Arc<Inner<T>>>,
}
impl<T> Drop for Sender<T> {
    fn drop(&mut self);
}
impl<T> Sender<T> {
    pub fn send(self, t: T) -> Result<(), T>;
    #[pinscope::cancel_safe]
    pub async fn closed(&mut self);
    pub fn is_closed(&self) -> bool;
    pub fn poll_closed(&mut self, cx: &mut Context<'_>) -> Poll<()>;
}

pub struct Receiver<T> {
    inner: Option<Arc<Inner<T>>>,
}
impl<T> Drop for Receiver<T> {
    fn drop(&mut self);
}
impl<T> Receiver<T> {
    pub fn close(&mut self);
    pub fn is_empty(&self) -> bool;
    pub fn is_terminated(&self) -> bool;
    pub fn try_recv(&mut self) -> Result<T, error::TryRecvError>;
    pub fn blocking_recv(self) -> Result<T, error::RecvError>;
}
impl<T> Future for Receiver<T> {
    type Output = Result<T, error::RecvError>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}
