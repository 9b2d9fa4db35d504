use std::sync::Arc;

pub mod error;

struct Shared<T> {
    buffer: std::sync::Mutex<Vec<T>>,
}

pub fn channel<T: Clone>(capacity: usize) -> (Sender<T>, Receiver<T>);

pub struct Sender<T> {
    shared: Arc<Shared<T>>,
}
impl<T> Drop for Sender<T> {
    fn drop(&mut self);
}
impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self;
}
impl<T> Sender<T> {
    pub fn new(capacity: usize) -> Self
    where
        T: Clone;
    pub fn send(&self, value: T) -> Result<usize, error::SendError<T>>;
    pub fn subscribe(&self) -> Receiver<T>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn receiver_count(&self) -> usize;
}

pub struct Receiver<T> {
    shared: Arc<Shared<T>>,
}
impl<T> Drop for Receiver<T> {
    fn drop(&mut self);
}
impl<T> Receiver<T> {
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl<T: Clone> Receiver<T> {
    pub fn resubscribe(&self) -> Self;
    #[pinscope::cancel_safe]
    pub async fn recv(&mut self) -> Result<T, error::RecvError>;
    pub fn try_recv(&mut self) -> Result<T, error::TryRecvError>;
    pub fn blocking_recv(&mut self) -> Result<T, error::RecvError>;
}
