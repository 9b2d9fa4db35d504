use crate::sync::broadcast::error::{RecvError, SendError, TryRecvError};
use std::sync::Arc;

pub mod error;

pub struct Sender<T> {
    value: Arc<std::sync::Mutex<T>>,
}
impl<T> Sender<T> {
    pub fn new(capacity: usize) -> Self;
    pub fn send(&self, value: T) -> Result<usize, SendError<T>>;
    pub fn subscribe(&self) -> Receiver<T>;
    pub fn downgrade(&self) -> WeakSender<T>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn receiver_count(&self) -> usize;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub async fn closed(&self);
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
}
impl<T> Clone for Sender<T> {}
impl<T> Drop for Sender<T> {
    fn drop(&mut self);
}

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

pub struct Receiver<T> {
    value: Arc<std::sync::Mutex<T>>,
}
impl<T> Receiver<T> {
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub fn sender_strong_count(&self) -> usize;
    pub fn sender_weak_count(&self) -> usize;
    pub fn is_closed(&self) -> bool;
}
impl<T: Clone> Receiver<T> {
    pub fn resubscribe(&self) -> Self;
    #[pinscope::cancel_safe]
    pub async fn recv(&mut self) -> Result<T, RecvError>;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    pub fn blocking_recv(&mut self) -> Result<T, RecvError>;
}
impl<T> Drop for Receiver<T> {
    fn drop(&mut self);
}

pub fn channel<T: Clone>(capacity: usize) -> (Sender<T>, Receiver<T>);
