use crate::time::error::Elapsed;
use std::future::{Future, IntoFuture};
use std::marker::PhantomPinned;
use std::ops::{Add, AddAssign, Sub, SubAssign};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

pub mod error;

pub use std::time::Duration;

pub async fn advance(duration: std::time::Duration);
pub fn pause();
pub fn resume();
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant {
    value: usize,
}
impl Instant {
    pub fn now() -> Instant;
    pub fn from_std(std: std::time::Instant) -> Instant;
    pub fn into_std(self) -> std::time::Instant;
    pub fn duration_since(&self, earlier: Instant) -> std::time::Duration;
    pub fn checked_duration_since(&self, earlier: Instant) -> Option<std::time::Duration>;
    pub fn saturating_duration_since(&self, earlier: Instant) -> std::time::Duration;
    pub fn elapsed(&self) -> std::time::Duration;
    pub fn checked_add(&self, duration: std::time::Duration) -> Option<Instant>;
    pub fn checked_sub(&self, duration: std::time::Duration) -> Option<Instant>;
}
impl From<std::time::Instant> for Instant {}
impl From<Instant> for std::time::Instant {}
impl Add<std::time::Duration> for Instant {
    type Output = Instant;
}
impl AddAssign<std::time::Duration> for Instant {}
impl Sub for Instant {
    type Output = std::time::Duration;
}
impl Sub<std::time::Duration> for Instant {
    type Output = Instant;
}
impl SubAssign<std::time::Duration> for Instant {}

pub fn interval(period: std::time::Duration) -> Interval;
pub fn interval_at(start: Instant, period: std::time::Duration) -> Interval;
#[derive(Debug)]
pub struct Interval {
    shared: Arc<()>,
}
impl Interval {
    #[pinscope::cancel_safe]
    pub async fn tick(&mut self) -> Instant;
    pub fn poll_tick(&mut self, cx: &mut Context<'_>) -> Poll<Instant>;
    pub fn reset(&mut self);
    pub fn reset_immediately(&mut self);
    pub fn reset_after(&mut self, after: std::time::Duration);
    pub fn reset_at(&mut self, deadline: Instant);
    pub fn missed_tick_behavior(&self) -> MissedTickBehavior;
    pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior);
    pub fn period(&self) -> std::time::Duration;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MissedTickBehavior {
    Burst,
    Delay,
    Skip,
}
impl Default for MissedTickBehavior {}

#[pinscope::cancel_safe]
pub fn sleep(duration: std::time::Duration) -> Sleep;
#[pinscope::cancel_safe]
pub fn sleep_until(deadline: Instant) -> Sleep;
#[derive(Debug)]
pub struct Sleep {
    shared: std::sync::Arc<()>,
    _pinned: PhantomPinned,
}
impl Sleep {
    pub fn deadline(&self) -> Instant;
    pub fn is_elapsed(&self) -> bool;
    pub fn reset(self: Pin<&mut Self>, deadline: Instant);
}
impl Future for Sleep {
    type Output = ();
}

pub fn timeout<F>(duration: std::time::Duration, future: F) -> Timeout<F::IntoFuture>
where
    F: IntoFuture;
pub fn timeout_at<F>(deadline: Instant, future: F) -> Timeout<F::IntoFuture>
where
    F: IntoFuture;
#[derive(Debug)]
pub struct Timeout<T> {
    value: T,
    _pinned: PhantomPinned,
    shared: std::sync::Arc<()>,
}
impl<T> Timeout<T> {
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<T> Future for Timeout<T>
where
    T: Future,
{
    type Output = Result<T::Output, Elapsed>;
}
