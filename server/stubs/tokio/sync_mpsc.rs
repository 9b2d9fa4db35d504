use crate::sync::mpsc::error::{SendError, SendTimeoutError, TryRecvError, TrySendError};
use std::iter::FusedIterator;
use std::marker::PhantomData;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

pub mod error;

pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>);
pub struct OwnedPermit<T> {
    value: Arc<std::sync::Mutex<T>>,
}
impl<T> OwnedPermit<T> {
    #[pinscope::not_cancel_safe]
    pub fn send(self, value: T) -> Sender<T>;
    pub fn release(self) -> Sender<T>;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub fn same_channel_as_sender(&self, sender: &Sender<T>) -> bool;
}
impl<T> Drop for OwnedPermit<T> {
    fn drop(&mut self);
}

pub struct Permit<'a, T> {
    inner: PhantomData<Arc<std::sync::Mutex<T>>>,
    borrowed: &'a (),
}
impl<T> Permit<'_, T> {
    #[pinscope::not_cancel_safe]
    pub fn send(self, value: T);
}
impl<T> Drop for Permit<'_, T> {
    fn drop(&mut self);
}

pub struct PermitIterator<'a, T> {
    inner: PhantomData<Arc<std::sync::Mutex<T>>>,
    borrowed: &'a (),
}
impl<'a, T> Iterator for PermitIterator<'a, T> {
    type Item = Permit<'a, T>;
}
impl<T> ExactSizeIterator for PermitIterator<'_, T> {}
impl<T> FusedIterator for PermitIterator<'_, T> {}
impl<T> Drop for PermitIterator<'_, T> {
    fn drop(&mut self);
}

pub struct Receiver<T> {
    value: Arc<std::sync::Mutex<T>>,
}
impl<T> Receiver<T> {
    #[pinscope::cancel_safe]
    pub async fn recv(&mut self) -> Option<T>;
    #[pinscope::cancel_safe]
    pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    pub fn blocking_recv(&mut self) -> Option<T>;
    pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    pub fn close(&mut self);
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> usize;
    pub fn max_capacity(&self) -> usize;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>>;
    pub fn poll_recv_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<T>, limit: usize) -> Poll<usize>;
    pub fn sender_strong_count(&self) -> usize;
    pub fn sender_weak_count(&self) -> usize;
}

pub struct Sender<T> {
    value: Arc<std::sync::Mutex<T>>,
}
impl<T> Sender<T> {
    #[pinscope::not_cancel_safe]
    pub async fn send(&self, value: T) -> Result<(), SendError<T>>;
    #[pinscope::cancel_safe]
    pub async fn closed(&self);
    pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>>;
    pub async fn send_timeout(&self, value: T, timeout: Duration) -> Result<(), SendTimeoutError<T>>;
    pub fn blocking_send(&self, value: T) -> Result<(), SendError<T>>;
    pub fn is_closed(&self) -> bool;
    #[pinscope::cancel_safe]
    pub async fn reserve(&self) -> Result<Permit<'_, T>, SendError<()>>;
    #[pinscope::cancel_safe]
    pub async fn reserve_many(&self, n: usize) -> Result<PermitIterator<'_, T>, SendError<()>>;
    #[pinscope::cancel_safe]
    pub async fn reserve_owned(self) -> Result<OwnedPermit<T>, SendError<()>>;
    pub fn try_reserve(&self) -> Result<Permit<'_, T>, TrySendError<()>>;
    pub fn try_reserve_many(&self, n: usize) -> Result<PermitIterator<'_, T>, TrySendError<()>>;
    pub fn try_reserve_owned(self) -> Result<OwnedPermit<T>, TrySendError<Self>>;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn downgrade(&self) -> WeakSender<T>;
    pub fn max_capacity(&self) -> usize;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
}
impl<T> Clone for Sender<T> {}

pub struct WeakSender<T> {
    value: Arc<std::sync::Mutex<T>>,
}
impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>>;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
}
impl<T> Clone for WeakSender<T> {}
impl<T> Drop for WeakSender<T> {
    fn drop(&mut self);
}

pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>);
pub struct UnboundedReceiver<T> {
    value: Arc<std::sync::Mutex<T>>,
}
impl<T> UnboundedReceiver<T> {
    #[pinscope::cancel_safe]
    pub async fn recv(&mut self) -> Option<T>;
    #[pinscope::cancel_safe]
    pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    pub fn blocking_recv(&mut self) -> Option<T>;
    pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    pub fn close(&mut self);
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>>;
    pub fn poll_recv_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<T>, limit: usize) -> Poll<usize>;
    pub fn sender_strong_count(&self) -> usize;
    pub fn sender_weak_count(&self) -> usize;
}

pub struct UnboundedSender<T> {
    value: Arc<std::sync::Mutex<T>>,
}
impl<T> UnboundedSender<T> {
    #[pinscope::not_cancel_safe]
    pub fn send(&self, message: T) -> Result<(), SendError<T>>;
    #[pinscope::cancel_safe]
    pub async fn closed(&self);
    pub fn is_closed(&self) -> bool;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub fn downgrade(&self) -> WeakUnboundedSender<T>;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
}
impl<T> Clone for UnboundedSender<T> {}

pub struct WeakUnboundedSender<T> {
    value: Arc<std::sync::Mutex<T>>,
}
impl<T> WeakUnboundedSender<T> {
    pub fn upgrade(&self) -> Option<UnboundedSender<T>>;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
}
impl<T> Clone for WeakUnboundedSender<T> {}
impl<T> Drop for WeakUnboundedSender<T> {
    fn drop(&mut self);
}
