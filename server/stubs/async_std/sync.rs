use std::time::Duration;

pub use std::sync::Arc;
pub use std::sync::Weak;
pub use async_lock::Mutex;
pub use async_lock::MutexGuard;
pub use async_lock::MutexGuardArc;
pub use async_lock::RwLock;
pub use async_lock::RwLockReadGuard;
pub use async_lock::RwLockUpgradableReadGuard;
pub use async_lock::RwLockWriteGuard;
pub use async_lock::Barrier;
pub use async_lock::BarrierWaitResult;

pub struct Condvar {
    shared: Arc<()>,
}
impl Condvar {
    pub fn new() -> Self;
    pub async fn wait<'a, T>(&self, guard: async_lock::MutexGuard<'a, T>) -> async_lock::MutexGuard<'a, T>;
    pub async fn wait_until<'a, T, F>(&self, guard: async_lock::MutexGuard<'a, T>, condition: F) -> async_lock::MutexGuard<'a, T>
    where
        F: FnMut(&mut T) -> bool;
    pub async fn wait_timeout<'a, T>(&self, guard: async_lock::MutexGuard<'a, T>, dur: Duration) -> (async_lock::MutexGuard<'a, T>, WaitTimeoutResult);
    pub async fn wait_timeout_until<'a, T, F>(&self, guard: async_lock::MutexGuard<'a, T>, dur: Duration, condition: F) -> (async_lock::MutexGuard<'a, T>, WaitTimeoutResult)
    where
        F: FnMut(&mut T) -> bool;
    pub fn notify_one(&self);
    pub fn notify_all(&self);
}
impl Default for Condvar {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct WaitTimeoutResult {
    value: usize,
}
impl WaitTimeoutResult {
    pub fn timed_out(self) -> bool;
}
