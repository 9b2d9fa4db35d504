use std::future::{Future, IntoFuture};
use std::marker::PhantomPinned;
use std::ops::{Add, AddAssign, Sub, SubAssign};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

pub use std::time::Duration;

pub mod error;

#[derive(Clone, Copy, Debug, Eq, PartialEq, PartialOrd, Ord, Hash)]
pub struct Instant {
    std: std::time::Instant,
}
impl Instant {
    pub fn now() -> Instant;
    pub fn from_std(std: std::time::Instant) -> Instant;
    pub fn into_std(self) -> std::time::Instant;
    pub fn duration_since(&self, earlier: Instant) -> Duration;
    pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration>;
    pub fn saturating_duration_since(&self, earlier: Instant) -> Duration;
    pub fn elapsed(&self) -> Duration;
    pub fn checked_add(&self, duration: Duration) -> Option<Instant>;
    pub fn checked_sub(&self, duration: Duration) -> Option<Instant>;
}
impl Add<Duration> for Instant {
    type Output = Instant;
    fn add(self, other: Duration) -> Instant;
}
impl AddAssign<Duration> for Instant {
    fn add_assign(&mut self, rhs: Duration);
}
impl Sub for Instant {
    type Output = Duration;
    fn sub(self, rhs: Instant) -> Duration;
}
impl Sub<Duration> for Instant {
    type Output = Instant;
    fn sub(self, rhs: Duration) -> Instant;
}
impl SubAssign<Duration> for Instant {
    fn sub_assign(&mut self, rhs: Duration);
}

pub struct Sleep {
    inner: Arc<()>,
    _pinned: PhantomPinned,
}
impl Sleep {
    pub fn deadline(&self) -> Instant;
    pub fn is_elapsed(&self) -> bool;
    pub fn reset(self: Pin<&mut Self>, deadline: Instant);
}
impl Future for Sleep {
    type Output = ();
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()>;
}
#[pinscope::cancel_safe]
pub fn sleep(duration: Duration) -> Sleep;
#[pinscope::cancel_safe]
pub fn sleep_until(deadline: Instant) -> Sleep;

pub struct Interval {
    delay: Pin<Box<Sleep>>,
}
impl Interval {
    #[pinscope::cancel_safe]
    pub async fn tick(&mut self) -> Instant;
    pub fn poll_tick(&mut self, cx: &mut Context<'_>) -> Poll<Instant>;
    pub fn reset(&mut self);
    pub fn reset_immediately(&mut self);
    pub fn reset_after(&mut self, after: Duration);
    pub fn reset_at(&mut self, deadline: Instant);
    pub fn missed_tick_behavior(&self) -> MissedTickBehavior;
    pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior);
    pub fn period(&self) -> Duration;
}
pub fn interval(period: Duration) -> Interval;
pub fn interval_at(start: Instant, period: Duration) -> Interval;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MissedTickBehavior {
    Burst,
    Delay,
    Skip,
}

pub struct Timeout<T> {
    value: T,
    delay: Sleep,
}
impl<T> Timeout<T> {
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<T: Future> Future for Timeout<T> {
    type Output = Result<T::Output, error::Elapsed>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}
pub fn timeout<F>(duration: Duration, future: F) -> Timeout<F::IntoFuture>
where
    F: IntoFuture;
pub fn timeout_at<F>(deadline: Instant, future: F) -> Timeout<F::IntoFuture>
where
    F: IntoFuture;

pub fn pause();
pub fn resume();
pub async fn advance(duration: Duration);
