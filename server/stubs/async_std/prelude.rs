use crate::future::{IntoFuture, TimeoutError};
use std::time::Duration;

pub use std::future::Future;
pub use futures::stream::Stream;
pub use crate::stream::StreamExt;
pub use futures::io::AsyncBufRead as _;
pub use futures::io::AsyncRead as _;
pub use futures::io::AsyncSeek as _;
pub use futures::io::AsyncWrite as _;
pub use crate::stream::DoubleEndedStream;
pub use crate::stream::ExactSizeStream;
pub use crate::io::prelude::BufReadExt as _;
pub use crate::io::prelude::ReadExt as _;
pub use crate::io::prelude::SeekExt as _;
pub use crate::io::prelude::WriteExt as _;

pub trait FutureExt: std::future::Future {
    fn delay(self, dur: Duration) -> DelayFuture<Self>
    where
        Self: Sized;
    fn flatten(self) -> FlattenFuture<Self, <Self::Output as IntoFuture>::Future>
    where
        Self: Sized,
        Self::Output: IntoFuture;
    fn race<F>(self, other: F) -> Race<Self, F>
    where
        Self: std::future::Future + Sized,
        F: std::future::Future<Output = Self::Output>;
    fn try_race<F, T, E>(self, other: F) -> TryRace<Self, F>
    where
        Self: std::future::Future<Output = Result<T, E>> + Sized,
        F: std::future::Future<Output = Self::Output>;
    fn join<F>(self, other: F) -> Join<Self, F>
    where
        Self: std::future::Future + Sized,
        F: std::future::Future;
    fn try_join<F, A, B, E>(self, other: F) -> TryJoin<Self, F>
    where
        Self: std::future::Future<Output = Result<A, E>> + Sized,
        F: std::future::Future<Output = Result<B, E>>;
    fn timeout(self, dur: Duration) -> TimeoutFuture<Self>
    where
        Self: Sized;
}
impl<T: std::future::Future + ?Sized> FutureExt for T {}

#[macro_export]
macro_rules! task_local { () => {}; }
pub(crate) struct DelayFuture<F> {
    value: F,
}
impl<F> DelayFuture<F> {
    pub fn new(future: F, dur: Duration) -> DelayFuture<F>;
}
impl<F: std::future::Future> std::future::Future for DelayFuture<F> {
    type Output = F::Output;
}

pub(crate) struct FlattenFuture<Fut1, Fut2> {
    fut1: Fut1,
    fut2: Fut2,
}
impl<Fut1> std::future::Future for FlattenFuture<Fut1, <Fut1::Output as IntoFuture>::Future>
where
    Fut1: std::future::Future,
    Fut1::Output: IntoFuture,
{
    type Output = <Fut1::Output as IntoFuture>::Output;
}

pub(crate) struct Race<L, R>
where
    L: std::future::Future,
    R: std::future::Future<Output = L::Output>,
{
    l: L,
    r: R,
    l_output: Option<L::Output>,
}
impl<L, R> Unpin for Race<L, R>
where
    L: std::future::Future,
    R: std::future::Future<Output = L::Output>,
    L: Unpin,
    R: Unpin,
{
}
impl<L, R> std::future::Future for Race<L, R>
where
    L: std::future::Future,
    R: std::future::Future<Output = L::Output>,
{
    type Output = L::Output;
}

pub(crate) struct TryRace<L, R>
where
    L: std::future::Future,
    R: std::future::Future<Output = L::Output>,
{
    l: L,
    r: R,
    l_output: Option<L::Output>,
}
impl<L, R> Unpin for TryRace<L, R>
where
    L: std::future::Future,
    R: std::future::Future<Output = L::Output>,
    L: Unpin,
    R: Unpin,
{
}
impl<L, R, T, E> std::future::Future for TryRace<L, R>
where
    L: std::future::Future<Output = Result<T, E>>,
    R: std::future::Future<Output = L::Output>,
{
    type Output = L::Output;
}

pub(crate) struct Join<L, R>
where
    L: std::future::Future,
    R: std::future::Future,
{
    l: L,
    r: R,
    l_output: Option<L::Output>,
    r_output: Option<R::Output>,
}
impl<L, R> Unpin for Join<L, R>
where
    L: std::future::Future,
    R: std::future::Future,
    L: Unpin,
    R: Unpin,
{
}
impl<L, R> std::future::Future for Join<L, R>
where
    L: std::future::Future,
    R: std::future::Future,
{
    type Output = (L::Output, R::Output);
}

pub(crate) struct TryJoin<L, R>
where
    L: std::future::Future,
    R: std::future::Future,
{
    l: L,
    r: R,
    l_output: Option<L::Output>,
    r_output: Option<R::Output>,
}
impl<L, R> Unpin for TryJoin<L, R>
where
    L: std::future::Future,
    R: std::future::Future,
    L: Unpin,
    R: Unpin,
{
}
impl<L, R, A, B, E> std::future::Future for TryJoin<L, R>
where
    L: std::future::Future<Output = Result<A, E>>,
    R: std::future::Future<Output = Result<B, E>>,
{
    type Output = Result<(A, B), E>;
}

pub(crate) struct TimeoutFuture<F> {
    value: F,
}
impl<F: std::future::Future> std::future::Future for TimeoutFuture<F> {
    type Output = Result<F::Output, TimeoutError>;
}
