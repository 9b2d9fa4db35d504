use crate::future::{FusedFuture, Future};
use crate::stream::Stream;
use std::any::Any;
use std::boxed::Box;
use std::result::Result;
use std::sync::Arc;

pub struct Map<Fut, F> {
    future: Fut,
    f: Option<F>,
}
impl<Fut: Unpin, F> Unpin for Map<Fut, F> {}
impl<Fut: Future, F: FnOnce(Fut::Output) -> T, T> Future for Map<Fut, F> {
    type Output = T;
}
impl<Fut: Future, F: FnOnce(Fut::Output) -> T, T> FusedFuture for Map<Fut, F> {}
pub struct MapInto<Fut, T> {
    future: Fut,
    into: std::marker::PhantomData<fn() -> T>,
}
impl<Fut: Unpin, T> Unpin for MapInto<Fut, T> {}
impl<Fut: Future, T> Future for MapInto<Fut, T>
where
    Fut::Output: Into<T>,
{
    type Output = T;
}
impl<Fut: Future, T> FusedFuture for MapInto<Fut, T>
where
    Fut::Output: Into<T>,
{
}
pub struct Then<Fut1, Fut2, F> {
    first: Option<Fut1>,
    second: Option<Fut2>,
    f: Option<F>,
}
impl<Fut1: Unpin, Fut2: Unpin, F> Unpin for Then<Fut1, Fut2, F> {}
impl<Fut1: Future, Fut2: Future, F: FnOnce(Fut1::Output) -> Fut2> Future for Then<Fut1, Fut2, F> {
    type Output = Fut2::Output;
}
impl<Fut1: Future, Fut2: Future, F: FnOnce(Fut1::Output) -> Fut2> FusedFuture for Then<Fut1, Fut2, F> {}
pub struct Flatten<Fut: Future> {
    first: Option<Fut>,
    second: Option<Fut::Output>,
}
impl<Fut: Future + Unpin> Unpin for Flatten<Fut>
where
    Fut::Output: Unpin,
{
}
impl<Fut: Future> Future for Flatten<Fut>
where
    Fut::Output: Future,
{
    type Output = <Fut::Output as Future>::Output;
}
impl<Fut: Future> FusedFuture for Flatten<Fut>
where
    Fut::Output: Future,
{
}
#[derive(Debug)]
pub struct Fuse<Fut> {
    inner: Option<Fut>,
}
impl<Fut: Unpin> Unpin for Fuse<Fut> {}
impl<Fut: Future> Future for Fuse<Fut> {
    type Output = Fut::Output;
}
impl<Fut: Future> FusedFuture for Fuse<Fut> {}
impl<Fut: Future> Fuse<Fut> {
    pub fn terminated() -> Self;
}
pub struct Inspect<Fut, F> {
    future: Fut,
    f: Option<F>,
}
impl<Fut: Unpin, F> Unpin for Inspect<Fut, F> {}
impl<Fut: Future, F: FnOnce(&Fut::Output)> Future for Inspect<Fut, F> {
    type Output = Fut::Output;
}
impl<Fut: Future, F: FnOnce(&Fut::Output)> FusedFuture for Inspect<Fut, F> {}
pub struct CatchUnwind<Fut> {
    future: Fut,
}
impl<Fut: Unpin> Unpin for CatchUnwind<Fut> {}
impl<Fut: Future + std::panic::UnwindSafe> Future for CatchUnwind<Fut> {
    type Output = Result<Fut::Output, Box<dyn Any + Send>>;
}
pub struct UnitError<Fut> {
    future: Fut,
}
impl<Fut: Unpin> Unpin for UnitError<Fut> {}
impl<Fut: Future> Future for UnitError<Fut> {
    type Output = Result<Fut::Output, ()>;
}
impl<Fut: Future> FusedFuture for UnitError<Fut> {}
pub struct NeverError<Fut> {
    future: Fut,
}
impl<Fut: Unpin> Unpin for NeverError<Fut> {}
impl<Fut: Future> Future for NeverError<Fut> {
    type Output = Result<Fut::Output, std::convert::Infallible>;
}
impl<Fut: Future> FusedFuture for NeverError<Fut> {}
pub struct Remote<Fut: Future> {
    future: CatchUnwind<Fut>,
    result: Arc<std::sync::Mutex<Option<Fut::Output>>>,
}
impl<Fut: Future + Unpin> Unpin for Remote<Fut> {}
impl<Fut: Future> Future for Remote<Fut> {
    type Output = ();
}
pub struct RemoteHandle<T> {
    receiver: crate::channel::oneshot::Receiver<T>,
    keep_running: Arc<()>,
}
impl<T> Unpin for RemoteHandle<T> {}
impl<T: 'static> Future for RemoteHandle<T> {
    type Output = T;
}
impl<T> RemoteHandle<T> {
    pub fn forget(self);
}
pub struct Shared<Fut: Future> {
    future: Option<Arc<std::sync::Mutex<Fut>>>,
    output: Option<Arc<Fut::Output>>,
}
impl<Fut: Future> Unpin for Shared<Fut> {}
impl<Fut: Future> Clone for Shared<Fut> {}
impl<Fut: Future> Future for Shared<Fut>
where
    Fut::Output: Clone,
{
    type Output = Fut::Output;
}
impl<Fut: Future> FusedFuture for Shared<Fut>
where
    Fut::Output: Clone,
{
}
impl<Fut: Future> Drop for Shared<Fut> {}
impl<Fut: Future> Shared<Fut> {
    pub fn peek(&self) -> Option<&Fut::Output>;
    pub fn downgrade(&self) -> Option<WeakShared<Fut>>;
}
pub struct WeakShared<Fut: Future> {
    future: std::sync::Weak<std::sync::Mutex<Fut>>,
    output: std::sync::Weak<Fut::Output>,
}
impl<Fut: Future> Clone for WeakShared<Fut> {}
pub struct FlattenStream<Fut: Future> {
    first: Option<Fut>,
    second: Option<Fut::Output>,
}
impl<Fut: Future + Unpin> Unpin for FlattenStream<Fut>
where
    Fut::Output: Unpin,
{
}
impl<Fut: Future> Stream for FlattenStream<Fut>
where
    Fut::Output: Stream,
{
    type Item = <Fut::Output as Stream>::Item;
}
pub struct IntoStream<Fut> {
    inner: Option<Fut>,
}
impl<Fut: Unpin> Unpin for IntoStream<Fut> {}
impl<Fut: Future> Stream for IntoStream<Fut> {
    type Item = Fut::Output;
}
