use std::future::Future;
use std::marker::PhantomPinned;
use std::pin::Pin;

pub struct TaskLocalFuture<T, F>
where
    T: 'static,
{
    t: T,
    f: F,
    _pinned: PhantomPinned,
}
impl<T, F> TaskLocalFuture<T, F>
where
    T: 'static,
{
    pub fn take_value(self: Pin<&mut Self>) -> Option<T>;
}
impl<T: 'static, F> Drop for TaskLocalFuture<T, F> {
    fn drop(&mut self);
}
impl<T: 'static, F: Future> Future for TaskLocalFuture<T, F> {
    type Output = F::Output;
}
