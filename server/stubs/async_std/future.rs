use std::error;
use std::fmt::Display;
use std::task::{Context, Poll};
use std::time::Duration;

pub use std::future::Future;

pub async fn pending<T>() -> T;
pub async fn poll_fn<F, T>(f: F) -> T
where
    F: FnMut(&mut Context<'_>) -> Poll<T>;
pub async fn ready<T>(val: T) -> T;
pub async fn timeout<F, T>(dur: Duration, f: F) -> Result<T, TimeoutError>
where
    F: std::future::Future<Output = T>;
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeoutError {
    value: usize,
}
impl error::Error for TimeoutError {}
impl Display for TimeoutError {}

pub trait IntoFuture {
    type Output;
    type Future: std::future::Future<Output = Self::Output>;
    fn into_future(self) -> Self::Future;
}
impl<T: std::future::Future> IntoFuture for T {
    type Output = T::Output;
    type Future = T;
}
