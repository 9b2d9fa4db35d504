use crate::sink::Sink;
use crate::stream::{FusedStream, Stream};
use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::task::{Context, Poll};

struct Inner<T> {
    queue: std::sync::Mutex<std::vec::Vec<T>>,
}
pub struct Sender<T> {
    inner: Option<Arc<Inner<T>>>,
}
impl<T> Unpin for Sender<T> {}
impl<T> Drop for Sender<T> {}
impl<T> Clone for Sender<T> {}
impl<T> fmt::Debug for Sender<T> {}
impl<T> Sender<T> {
    pub fn try_send(&mut self, msg: T) -> Result<(), TrySendError<T>>;
    pub fn start_send(&mut self, msg: T) -> Result<(), SendError>;
    pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), SendError>>;
    pub fn is_closed(&self) -> bool;
    pub fn close_channel(&mut self);
    pub fn disconnect(&mut self);
    pub fn same_receiver(&self, other: &Self) -> bool;
}
impl<T> Sink<T> for Sender<T> {
    type Error = SendError;
}
pub struct UnboundedSender<T> {
    inner: Option<Arc<Inner<T>>>,
}
impl<T> Unpin for UnboundedSender<T> {}
impl<T> Drop for UnboundedSender<T> {}
impl<T> Clone for UnboundedSender<T> {}
impl<T> fmt::Debug for UnboundedSender<T> {}
impl<T> UnboundedSender<T> {
    pub fn poll_ready(&self, cx: &mut Context<'_>) -> Poll<Result<(), SendError>>;
    pub fn is_closed(&self) -> bool;
    pub fn close_channel(&self);
    pub fn disconnect(&mut self);
    pub fn start_send(&mut self, msg: T) -> Result<(), SendError>;
    pub fn unbounded_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl<T> Sink<T> for UnboundedSender<T> {
    type Error = SendError;
}
impl<T> Sink<T> for &UnboundedSender<T> {
    type Error = SendError;
}
pub struct Receiver<T> {
    inner: Option<Arc<Inner<T>>>,
}
impl<T> Unpin for Receiver<T> {}
impl<T> Drop for Receiver<T> {}
impl<T> fmt::Debug for Receiver<T> {}
impl<T> Receiver<T> {
    pub fn close(&mut self);
    pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError>;
}
impl<T> Stream for Receiver<T> {
    type Item = T;
}
impl<T> FusedStream for Receiver<T> {}
pub struct UnboundedReceiver<T> {
    inner: Option<Arc<Inner<T>>>,
}
impl<T> Unpin for UnboundedReceiver<T> {}
impl<T> Drop for UnboundedReceiver<T> {}
impl<T> fmt::Debug for UnboundedReceiver<T> {}
impl<T> UnboundedReceiver<T> {
    pub fn close(&mut self);
    pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError>;
}
impl<T> Stream for UnboundedReceiver<T> {
    type Item = T;
}
impl<T> FusedStream for UnboundedReceiver<T> {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SendError {
    kind: u8,
}
impl SendError {
    pub fn is_full(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl fmt::Display for SendError {}
impl Error for SendError {}
#[derive(Clone, PartialEq, Eq)]
pub struct TrySendError<T> {
    err: SendError,
    val: T,
}
impl<T> TrySendError<T> {
    pub fn is_full(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
    pub fn into_inner(self) -> T;
    pub fn into_send_error(self) -> SendError;
}
impl<T> fmt::Debug for TrySendError<T> {}
impl<T> fmt::Display for TrySendError<T> {}
impl<T: std::any::Any> Error for TrySendError<T> {}
pub struct TryRecvError(());
impl fmt::Debug for TryRecvError {}
impl fmt::Display for TryRecvError {}
impl Error for TryRecvError {}

pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>);
pub fn unbounded<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>);
