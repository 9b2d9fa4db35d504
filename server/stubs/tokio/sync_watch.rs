use std::ops::Deref;
use std::sync::{Arc, RwLock, RwLockReadGuard};

pub mod error;

struct Shared<T> {
    value: RwLock<T>,
}

pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>);

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
    pub fn new(init: T) -> Self;
    pub fn send(&self, value: T) -> Result<(), error::SendError<T>>;
    pub fn send_modify<F>(&self, modify: F)
    where
        F: FnOnce(&mut T);
    pub fn send_if_modified<F>(&self, modify: F) -> bool
    where
        F: FnOnce(&mut T) -> bool;
    pub fn send_replace(&self, value: T) -> T;
    pub fn borrow(&self) -> Ref<'_, T>;
    pub fn is_closed(&self) -> bool;
    #[pinscope::cancel_safe]
    pub async fn closed(&self);
    pub fn subscribe(&self) -> Receiver<T>;
    pub fn receiver_count(&self) -> usize;
}

pub struct Receiver<T> {
    shared: Arc<Shared<T>>,
}
impl<T> Drop for Receiver<T> {
    fn drop(&mut self);
}
impl<T> Clone for Receiver<T> {
    fn clone(&self) -> Self;
}
impl<T> Receiver<T> {
    pub fn borrow(&self) -> Ref<'_, T>;
    pub fn borrow_and_update(&mut self) -> Ref<'_, T>;
    pub fn has_changed(&self) -> Result<bool, error::RecvError>;
    pub fn mark_changed(&mut self);
    pub fn mark_unchanged(&mut self);
    #[pinscope::cancel_safe]
    pub async fn changed(&mut self) -> Result<(), error::RecvError>;
    #[pinscope::cancel_safe]
    pub async fn wait_for(&mut self, f: impl FnMut(&T) -> bool) -> Result<Ref<'_, T>, error::RecvError>;
}

#[pinscope::guard(lock)]
pub struct Ref<'a, T> {
    inner: RwLockReadGuard<'a, T>,
    has_changed: bool,
}
impl<T> Ref<'_, T> {
    pub fn has_changed(&self) -> bool;
}
impl<T> Deref for Ref<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
