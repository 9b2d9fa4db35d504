use crate::sink::Sink;
use crate::stream::{Stream, TryStream};
use std::boxed::Box;
use std::pin::Pin;
use std::result::Result;
use std::sync::Arc;
use std::task::{Context, Poll};

mod future;
mod join;
mod try_future;

pub use self::future::*;
pub use self::join::*;
pub use self::try_future::*;
pub use std::future::Future;

pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
pub type LocalBoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

pub trait FusedFuture: Future {
    fn is_terminated(&self) -> bool;
}
impl<F: FusedFuture + ?Sized + Unpin> FusedFuture for &mut F {}
impl<T> FusedFuture for Pending<T> {}
impl<T> FusedFuture for Ready<T> {}

pub trait TryFuture: Future {
    type Ok;
    type Error;
    fn try_poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<Self::Ok, Self::Error>>;
}
impl<F: ?Sized + Future<Output = Result<T, E>>, T, E> TryFuture for F {
    type Ok = T;
    type Error = E;
}

pub trait FutureExt: Future {
    fn map<U, F: FnOnce(Self::Output) -> U>(self, f: F) -> Map<Self, F>
    where
        Self: Sized;
    fn map_into<U>(self) -> MapInto<Self, U>
    where
        Self::Output: Into<U>,
        Self: Sized;
    fn then<Fut: Future, F: FnOnce(Self::Output) -> Fut>(self, f: F) -> Then<Self, Fut, F>
    where
        Self: Sized;
    fn left_future<B: Future<Output = Self::Output>>(self) -> Either<Self, B>
    where
        Self: Sized;
    fn right_future<A: Future<Output = Self::Output>>(self) -> Either<A, Self>
    where
        Self: Sized;
    fn into_stream(self) -> IntoStream<Self>
    where
        Self: Sized;
    fn flatten(self) -> Flatten<Self>
    where
        Self::Output: Future,
        Self: Sized;
    fn flatten_stream(self) -> FlattenStream<Self>
    where
        Self::Output: Stream,
        Self: Sized;
    fn fuse(self) -> Fuse<Self>
    where
        Self: Sized;
    fn inspect<F: FnOnce(&Self::Output)>(self, f: F) -> Inspect<Self, F>
    where
        Self: Sized;
    fn catch_unwind(self) -> CatchUnwind<Self>
    where
        Self: Sized,
        Self: std::panic::UnwindSafe;
    fn shared(self) -> Shared<Self>
    where
        Self: Sized,
        Self::Output: Clone;
    fn remote_handle(self) -> (Remote<Self>, RemoteHandle<Self::Output>)
    where
        Self: Sized;
    fn boxed<'a>(self) -> BoxFuture<'a, Self::Output>
    where
        Self: Sized + Send + 'a;
    fn boxed_local<'a>(self) -> LocalBoxFuture<'a, Self::Output>
    where
        Self: Sized + 'a;
    fn unit_error(self) -> UnitError<Self>
    where
        Self: Sized;
    fn never_error(self) -> NeverError<Self>
    where
        Self: Sized;
    fn poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Self::Output>
    where
        Self: Unpin;
    fn now_or_never(self) -> Option<Self::Output>
    where
        Self: Sized;
}
impl<T: ?Sized + Future> FutureExt for T {}

pub trait TryFutureExt: TryFuture {
    fn flatten_sink<Item>(self) -> FlattenSink<Self, Self::Ok>
    where
        Self::Ok: Sink<Item, Error = Self::Error>,
        Self: Sized;
    fn map_ok<T, F: FnOnce(Self::Ok) -> T>(self, f: F) -> MapOk<Self, F>
    where
        Self: Sized;
    fn map_ok_or_else<T, E: FnOnce(Self::Error) -> T, F: FnOnce(Self::Ok) -> T>(self, e: E, f: F) -> MapOkOrElse<Self, F, E>
    where
        Self: Sized;
    fn map_err<E, F: FnOnce(Self::Error) -> E>(self, f: F) -> MapErr<Self, F>
    where
        Self: Sized;
    fn err_into<E>(self) -> ErrInto<Self, E>
    where
        Self: Sized,
        Self::Error: Into<E>;
    fn ok_into<U>(self) -> OkInto<Self, U>
    where
        Self: Sized,
        Self::Ok: Into<U>;
    fn and_then<Fut: TryFuture<Error = Self::Error>, F: FnOnce(Self::Ok) -> Fut>(self, f: F) -> AndThen<Self, Fut, F>
    where
        Self: Sized;
    fn or_else<Fut: TryFuture<Ok = Self::Ok>, F: FnOnce(Self::Error) -> Fut>(self, f: F) -> OrElse<Self, Fut, F>
    where
        Self: Sized;
    fn inspect_ok<F: FnOnce(&Self::Ok)>(self, f: F) -> InspectOk<Self, F>
    where
        Self: Sized;
    fn inspect_err<F: FnOnce(&Self::Error)>(self, f: F) -> InspectErr<Self, F>
    where
        Self: Sized;
    fn try_flatten(self) -> TryFlatten<Self, Self::Ok>
    where
        Self::Ok: TryFuture<Error = Self::Error>,
        Self: Sized;
    fn try_flatten_stream(self) -> TryFlattenStream<Self>
    where
        Self: Sized,
        Self::Ok: TryStream<Error = Self::Error>;
    fn unwrap_or_else<F: FnOnce(Self::Error) -> Self::Ok>(self, f: F) -> UnwrapOrElse<Self, F>
    where
        Self: Sized;
    fn into_future(self) -> IntoFuture<Self>
    where
        Self: Sized;
    fn try_poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<Self::Ok, Self::Error>>
    where
        Self: Unpin;
}
impl<Fut: ?Sized + TryFuture> TryFutureExt for Fut {}

#[derive(Clone, Debug)]
pub struct Ready<T>(Option<T>);
impl<T> Unpin for Ready<T> {}
impl<T> Ready<T> {
    pub fn into_inner(self) -> T;
}
impl<T> Future for Ready<T> {
    type Output = T;
}
pub fn ready<T>(t: T) -> Ready<T>;
pub fn ok<T, E>(t: T) -> Ready<Result<T, E>>;
pub fn err<T, E>(err: E) -> Ready<Result<T, E>>;

#[derive(Debug)]
pub struct Pending<T> {
    data: std::marker::PhantomData<T>,
}
impl<T> Unpin for Pending<T> {}
impl<T> Clone for Pending<T> {}
impl<T> Future for Pending<T> {
    type Output = T;
}
pub fn pending<T>() -> Pending<T>;

pub struct PollFn<F> {
    f: F,
}
impl<F> Unpin for PollFn<F> {}
impl<T, F: FnMut(&mut Context<'_>) -> Poll<T>> Future for PollFn<F> {
    type Output = T;
}
pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<T>>(f: F) -> PollFn<F>;

pub struct Lazy<F> {
    f: Option<F>,
}
impl<F> Unpin for Lazy<F> {}
impl<F: FnOnce(&mut Context<'_>) -> R, R> Future for Lazy<F> {
    type Output = R;
}
pub fn lazy<F: FnOnce(&mut Context<'_>) -> R, R>(f: F) -> Lazy<F>;

pub struct PollImmediate<T> {
    inner: Option<T>,
}
impl<T: Unpin> Unpin for PollImmediate<T> {}
impl<F: Future> Future for PollImmediate<F> {
    type Output = Option<F::Output>;
}
impl<F: Future> Stream for PollImmediate<F> {
    type Item = Poll<F::Output>;
}
pub fn poll_immediate<F: Future>(f: F) -> PollImmediate<F>;

pub struct OptionFuture<F> {
    inner: Option<F>,
}
impl<F: Unpin> Unpin for OptionFuture<F> {}
impl<F: Future> Future for OptionFuture<F> {
    type Output = Option<F::Output>;
}
impl<F> From<Option<F>> for OptionFuture<F> {}

#[derive(Clone, Debug)]
pub enum Either<A, B> {
    Left(A),
    Right(B),
}
impl<A, B, T> Either<(T, A), (T, B)> {
    pub fn factor_first(self) -> (T, Either<A, B>);
}
impl<A, B, T> Either<(A, T), (B, T)> {
    pub fn factor_second(self) -> (Either<A, B>, T);
}
impl<T> Either<T, T> {
    pub fn into_inner(self) -> T;
}
impl<A: Future, B: Future<Output = A::Output>> Future for Either<A, B> {
    type Output = A::Output;
}
impl<A: Stream, B: Stream<Item = A::Item>> Stream for Either<A, B> {
    type Item = A::Item;
}

pub enum MaybeDone<Fut: Future> {
    Future(Fut),
    Done(Fut::Output),
    Gone,
}
impl<Fut: Future + Unpin> Unpin for MaybeDone<Fut> {}
impl<Fut: Future> MaybeDone<Fut> {
    pub fn output_mut(self: Pin<&mut Self>) -> Option<&mut Fut::Output>;
    pub fn take_output(self: Pin<&mut Self>) -> Option<Fut::Output>;
}
impl<Fut: Future> Future for MaybeDone<Fut> {
    type Output = ();
}
pub fn maybe_done<Fut: Future>(future: Fut) -> MaybeDone<Fut>;
pub enum TryMaybeDone<Fut: TryFuture> {
    Future(Fut),
    Done(Fut::Ok),
    Gone,
}
impl<Fut: TryFuture + Unpin> Unpin for TryMaybeDone<Fut> {}
impl<Fut: TryFuture> Future for TryMaybeDone<Fut> {
    type Output = Result<(), Fut::Error>;
}

pub struct Abortable<T> {
    task: T,
    inner: Arc<()>,
}
impl<T: Unpin> Unpin for Abortable<T> {}
impl<T> Abortable<T> {
    pub fn new(task: T, reg: AbortRegistration) -> Self;
    pub fn is_aborted(&self) -> bool;
}
impl<Fut: Future> Future for Abortable<Fut> {
    type Output = Result<Fut::Output, Aborted>;
}
impl<St: Stream> Stream for Abortable<St> {
    type Item = St::Item;
}
#[derive(Clone, Debug)]
pub struct AbortHandle {
    inner: Arc<()>,
}
impl AbortHandle {
    pub fn new_pair() -> (Self, AbortRegistration);
    pub fn abort(&self);
    pub fn is_aborted(&self) -> bool;
}
#[derive(Debug)]
pub struct AbortRegistration {
    inner: Arc<()>,
}
impl AbortRegistration {
    pub fn handle(&self) -> AbortHandle;
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aborted;
impl std::fmt::Display for Aborted {}
impl std::error::Error for Aborted {}
pub fn abortable<Fut: Future>(future: Fut) -> (Abortable<Fut>, AbortHandle);
