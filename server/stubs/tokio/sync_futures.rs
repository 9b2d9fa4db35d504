use std::future::Future;
use std::marker::PhantomPinned;
use std::pin::Pin;
use std::sync::Arc;

#[derive(Debug)]
pub struct Notified<'a> {
    borrowed: &'a (),
    shared: Arc<()>,
    _pinned: PhantomPinned,
}
impl Notified<'_> {
    pub fn enable(self: Pin<&mut Self>) -> bool;
}
impl Future for Notified<'_> {
    type Output = ();
}
impl Drop for Notified<'_> {
    fn drop(&mut self);
}

#[derive(Debug)]
pub struct OwnedNotified {
    shared: Arc<()>,
    _pinned: PhantomPinned,
}
impl OwnedNotified {
    pub fn enable(self: Pin<&mut Self>) -> bool;
}
impl Future for OwnedNotified {
    type Output = ();
}
impl Drop for OwnedNotified {
    fn drop(&mut self);
}
