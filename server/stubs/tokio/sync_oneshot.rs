use crate::sync::oneshot::error::{RecvError, TryRecvError};
use std::future::Future;
use std::sync::Arc;
use std::task::{Context, Poll};

pub mod error;

#[derive(Debug)]
pub struct Sender<T> {
    value: Arc<std::sync::Mutex<T>>,
}
impl<T> Sender<T> {
    pub fn send(self, t: T) -> Result<(), T>;
    #[pinscope::cancel_safe]
    pub async fn closed(&mut self);
    pub fn is_closed(&self) -> bool;
    pub fn poll_closed(&mut self, cx: &mut Context<'_>) -> Poll<()>;
}
impl<T> Drop for Sender<T> {
    fn drop(&mut self);
}

#[derive(Debug)]
pub struct Receiver<T> {
    value: Arc<std::sync::Mutex<T>>,
}
impl<T> Receiver<T> {
    pub fn close(&mut self);
    pub fn is_terminated(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    pub fn blocking_recv(self) -> Result<T, RecvError>;
}
impl<T> Drop for Receiver<T> {
    fn drop(&mut self);
}
impl<T> Future for Receiver<T> {
    type Output = Result<T, RecvError>;
}

pub fn channel<T>() -> (Sender<T>, Receiver<T>);
