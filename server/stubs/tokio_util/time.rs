use crate::sync::CancellationToken;
use std::future::Future;
use std::marker::PhantomPinned;
use std::time::Duration;
use tokio::time::{Instant, Timeout};

pub mod delay_queue;

pub use crate::time::delay_queue::DelayQueue;

pub trait FutureExt: Future {
    fn timeout(self, timeout: Duration) -> Timeout<Self>
    where
        Self: Sized;
    fn timeout_at(self, deadline: Instant) -> Timeout<Self>
    where
        Self: Sized;
    fn with_cancellation_token(self, cancellation_token: &CancellationToken) -> WithCancellationTokenFuture<'_, Self>
    where
        Self: Sized;
    fn with_cancellation_token_owned(self, cancellation_token: CancellationToken) -> WithCancellationTokenFutureOwned<Self>
    where
        Self: Sized;
}
impl<T: Future + ?Sized> FutureExt for T {}

pub(crate) struct WithCancellationTokenFuture<'a, F: Future> {
    value: F,
    borrowed: &'a (),
    _pinned: PhantomPinned,
}
impl<'a, F: Future> Future for WithCancellationTokenFuture<'a, F> {
    type Output = Option<F::Output>;
}

pub(crate) struct WithCancellationTokenFutureOwned<F: Future> {
    value: F,
    _pinned: PhantomPinned,
}
impl<F: Future> Future for WithCancellationTokenFutureOwned<F> {
    type Output = Option<F::Output>;
}
