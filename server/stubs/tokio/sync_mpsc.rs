use std::sync::Arc;
use std::task::{Context, Poll};

pub mod error;

pub use error::SendError;

pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>);
pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>);

struct Chan<T> {
    queue: std::sync::Mutex<Vec<T>>,
}

pub struct Sender<T> {
    chan: Arc<Chan<T>>,
}
impl<T> Drop for Sender<T> {
    fn drop(&mut self);
}
impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self;
}
impl<T> Sender<T> {
    #[pinscope::not_cancel_safe]
    pub async fn send(&self, value: T) -> Result<(), SendError<T>>;
    #[pinscope::cancel_safe]
    pub async fn closed(&self);
    pub fn try_send(&self, message: T) -> Result<(), error::TrySendError<T>>;
    pub async fn send_timeout(&self, value: T, timeout: std::time::Duration) -> Result<(), error::SendTimeoutError<T>>;
    pub fn blocking_send(&self, value: T) -> Result<(), SendError<T>>;
    pub fn is_closed(&self) -> bool;
    #[pinscope::cancel_safe]
    pub async fn reserve(&self) -> Result<Permit<'_, T>, SendError<()>>;
    pub async fn reserve_owned(self) -> Result<OwnedPermit<T>, SendError<()>>;
    pub fn try_reserve(&self) -> Result<Permit<'_, T>, error::TrySendError<()>>;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn max_capacity(&self) -> usize;
    pub fn downgrade(&self) -> WeakSender<T>;
}
pub struct WeakSender<T> {
    chan: Arc<Chan<T>>,
}
impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>>;
}
impl<T> Clone for WeakSender<T> {
    fn clone(&self) -> Self;
}

pub struct Permit<'a, T> {
    chan: &'a Chan<T>,
}
impl<T> Permit<'_, T> {
    pub fn send(self, value: T);
}
impl<T> Drop for Permit<'_, T> {
    fn drop(&mut self);
}
pub struct OwnedPermit<T> {
    chan: Option<Arc<Chan<T>>>,
}
impl<T> OwnedPermit<T> {
    pub fn send(self, value: T) -> Sender<T>;
    pub fn release(self) -> Sender<T>;
}
impl<T> Drop for OwnedPermit<T> {
    fn drop(&mut self);
}

pub struct Receiver<T> {
    chan: Arc<Chan<T>>,
}
impl<T> Drop for Receiver<T> {
    fn drop(&mut self);
}
impl<T> Receiver<T> {
    #[pinscope::cancel_safe]
    pub async fn recv(&mut self) -> Option<T>;
    #[pinscope::cancel_safe]
    pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    pub fn try_recv(&mut self) -> Result<T, error::TryRecvError>;
    pub fn blocking_recv(&mut self) -> Option<T>;
    pub fn close(&mut self);
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> usize;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>>;
}

pub struct UnboundedSender<T> {
    chan: Arc<Chan<T>>,
}
impl<T> Drop for UnboundedSender<T> {
    fn drop(&mut self);
}
impl<T> Clone for UnboundedSender<T> {
    fn clone(&self) -> Self;
}
impl<T> UnboundedSender<T> {
    pub fn send(&self, message: T) -> Result<(), SendError<T>>;
    #[pinscope::cancel_safe]
    pub async fn closed(&self);
    pub fn is_closed(&self) -> bool;
    pub fn same_channel(&self, other: &Self) -> bool;
}
pub struct UnboundedReceiver<T> {
    chan: Arc<Chan<T>>,
}
impl<T> Drop for UnboundedReceiver<T> {
    fn drop(&mut self);
}
impl<T> UnboundedReceiver<T> {
    #[pinscope::cancel_safe]
    pub async fn recv(&mut self) -> Option<T>;
    #[pinscope::cancel_safe]
    pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    pub fn try_recv(&mut self) -> Result<T, error::TryRecvError>;
    pub fn blocking_recv(&mut self) -> Option<T>;
    pub fn close(&mut self);
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>>;
}
