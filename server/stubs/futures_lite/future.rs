use std::any::Any;
use std::panic::UnwindSafe;
use std::pin::Pin;
use std::task::{Context, Poll};

pub use std::future::pending;
pub use std::future::ready;
pub use std::future::Future;
pub use std::future::Pending;
pub use std::future::Ready;

pub fn block_on<T>(future: impl std::future::Future<Output = T>) -> T;
pub fn poll_once<T, F>(f: F) -> PollOnce<F>
where
    F: std::future::Future<Output = T>;
pub struct PollOnce<F> {
    value: F,
}
impl<T, F> std::future::Future for PollOnce<F>
where
    F: std::future::Future<Output = T>,
{
    type Output = Option<T>;
}

pub fn poll_fn<T, F>(f: F) -> PollFn<F>
where
    F: FnMut(&mut Context<'_>) -> Poll<T>;
pub struct PollFn<F> {
    value: F,
}
impl<F> Unpin for PollFn<F> {}
impl<T, F> std::future::Future for PollFn<F>
where
    F: FnMut(&mut Context<'_>) -> Poll<T>,
{
    type Output = T;
}

pub fn yield_now() -> YieldNow;
#[derive(Debug)]
pub struct YieldNow {
    value: usize,
}
impl std::future::Future for YieldNow {
    type Output = ();
}

pub fn zip<F1, F2>(future1: F1, future2: F2) -> Zip<F1, F2>
where
    F1: std::future::Future,
    F2: std::future::Future;
#[derive(Debug)]
pub struct Zip<F1, F2>
where
    F1: std::future::Future,
    F2: std::future::Future,
{
    f1: F1,
    f2: F2,
    f1_output: Option<F1::Output>,
    f2_output: Option<F2::Output>,
}
impl<F1, F2> Unpin for Zip<F1, F2>
where
    F1: std::future::Future,
    F2: std::future::Future,
    F1: Unpin,
    F2: Unpin,
{
}
impl<F1, F2> std::future::Future for Zip<F1, F2>
where
    F1: std::future::Future,
    F2: std::future::Future,
{
    type Output = (F1::Output, F2::Output);
}

pub fn try_zip<T1, T2, E, F1, F2>(future1: F1, future2: F2) -> TryZip<F1, T1, F2, T2>
where
    F1: std::future::Future<Output = Result<T1, E>>,
    F2: std::future::Future<Output = Result<T2, E>>;
#[derive(Debug)]
pub struct TryZip<F1, T1, F2, T2> {
    f1: F1,
    t1: T1,
    f2: F2,
    t2: T2,
}
impl<F1, T1, F2, T2> Unpin for TryZip<F1, T1, F2, T2>
where
    F1: Unpin,
    F2: Unpin,
{
}
impl<T1, T2, E, F1, F2> std::future::Future for TryZip<F1, T1, F2, T2>
where
    F1: std::future::Future<Output = Result<T1, E>>,
    F2: std::future::Future<Output = Result<T2, E>>,
{
    type Output = Result<(T1, T2), E>;
}

pub fn or<T, F1, F2>(future1: F1, future2: F2) -> Or<F1, F2>
where
    F1: std::future::Future<Output = T>,
    F2: std::future::Future<Output = T>;
#[derive(Debug)]
pub struct Or<F1, F2> {
    f1: F1,
    f2: F2,
}
impl<T, F1, F2> std::future::Future for Or<F1, F2>
where
    F1: std::future::Future<Output = T>,
    F2: std::future::Future<Output = T>,
{
    type Output = T;
}

pub fn fuse<F>(future: F) -> Fuse<F>
where
    F: std::future::Future + Sized;
#[derive(Debug)]
pub struct Fuse<Fut> {
    value: Fut,
}
impl<Fut: std::future::Future> std::future::Future for Fuse<Fut> {
    type Output = Fut::Output;
}

pub fn race<T, F1, F2>(future1: F1, future2: F2) -> Race<F1, F2>
where
    F1: std::future::Future<Output = T>,
    F2: std::future::Future<Output = T>;
pub fn race_with_seed<T, F1, F2>(future1: F1, future2: F2, seed: u64) -> Race<F1, F2>
where
    F1: std::future::Future<Output = T>,
    F2: std::future::Future<Output = T>;
#[derive(Debug)]
pub struct Race<F1, F2> {
    f1: F1,
    f2: F2,
}
impl<T, F1, F2> std::future::Future for Race<F1, F2>
where
    F1: std::future::Future<Output = T>,
    F2: std::future::Future<Output = T>,
{
    type Output = T;
}

#[derive(Debug)]
pub struct CatchUnwind<F> {
    value: F,
}
impl<F: std::future::Future + UnwindSafe> std::future::Future for CatchUnwind<F> {
    type Output = Result<F::Output, Box<dyn Any + Send>>;
}

pub type Boxed<T> = Pin<Box<dyn std::future::Future<Output = T> + Send + 'static>>;
pub type BoxedLocal<T> = Pin<Box<dyn std::future::Future<Output = T> + 'static>>;
pub trait FutureExt: std::future::Future {
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Self::Output>
    where
        Self: Unpin;
    fn or<F>(self, other: F) -> Or<Self, F>
    where
        Self: Sized,
        F: std::future::Future<Output = Self::Output>;
    fn race<F>(self, other: F) -> Race<Self, F>
    where
        Self: Sized,
        F: std::future::Future<Output = Self::Output>;
    fn catch_unwind(self) -> CatchUnwind<Self>
    where
        Self: Sized + UnwindSafe;
    fn boxed<'a>(self) -> Pin<Box<dyn std::future::Future<Output = Self::Output> + Send + 'a>>
    where
        Self: Sized + Send + 'a;
    fn boxed_local<'a>(self) -> Pin<Box<dyn std::future::Future<Output = Self::Output> + 'a>>
    where
        Self: Sized + 'a;
}
impl<F: std::future::Future + ?Sized> FutureExt for F {}
