use crate::sync::watch::error::{RecvError, SendError};
use std::marker::PhantomData;
use std::ops::Deref;
use std::sync::Arc;

pub mod error;

#[derive(Debug)]
pub struct Receiver<T> {
    value: Arc<T>,
}
impl<T> Receiver<T> {
    pub fn borrow(&self) -> Ref<'_, T>;
    pub fn borrow_and_update(&mut self) -> Ref<'_, T>;
    pub fn has_changed(&self) -> Result<bool, RecvError>;
    pub fn is_closed(&self) -> bool;
    pub fn mark_changed(&mut self);
    pub fn mark_unchanged(&mut self);
    #[pinscope::cancel_safe]
    pub async fn changed(&mut self) -> Result<(), RecvError>;
    #[pinscope::cancel_safe]
    pub async fn wait_for(&mut self, f: impl FnMut(&T) -> bool) -> Result<Ref<'_, T>, RecvError>;
    pub fn same_channel(&self, other: &Self) -> bool;
}
impl<T> Clone for Receiver<T> {}
impl<T> Drop for Receiver<T> {
    fn drop(&mut self);
}

#[derive(Debug)]
pub struct Sender<T> {
    value: Arc<T>,
}
impl<T> Sender<T> {
    pub fn new(init: T) -> Self;
    pub fn send(&self, value: T) -> Result<(), SendError<T>>;
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
    pub fn sender_count(&self) -> usize;
    pub fn same_channel(&self, other: &Self) -> bool;
}
impl<T> Clone for Sender<T> {}
impl<T: Default> Default for Sender<T> {}
impl<T> Drop for Sender<T> {
    fn drop(&mut self);
}

#[derive(Debug)]
#[pinscope::guard(lock)]
pub struct Ref<'a, T> {
    value: T,
    borrowed: &'a (),
    _not_send: PhantomData<*const ()>,
    shared: std::sync::Arc<()>,
}
impl<'a, T> Unpin for Ref<'a, T> {}
unsafe impl<'a, T> Sync for Ref<'a, T>
where
    T: Sync,
{
}
impl<'a, T> Ref<'a, T> {
    pub fn has_changed(&self) -> bool;
}
impl<T> Deref for Ref<'_, T> {
    type Target = T;
}

pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>);
