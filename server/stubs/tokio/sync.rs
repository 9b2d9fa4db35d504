use std::cell::UnsafeCell;
use std::fmt;
use std::future::Future;
use std::marker::PhantomPinned;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

pub mod broadcast;
pub mod mpsc;
pub mod oneshot;
pub mod watch;

pub struct Mutex<T: ?Sized> {
    semaphore: Semaphore,
    value: UnsafeCell<T>,
}
unsafe impl<T: ?Sized + Send> Send for Mutex<T> {}
unsafe impl<T: ?Sized + Send> Sync for Mutex<T> {}
impl<T> Mutex<T> {
    pub const fn const_new(t: T) -> Self;
    pub fn new(t: T) -> Self;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> Mutex<T> {
    #[pinscope::cancel_safe]
    pub async fn lock(&self) -> MutexGuard<'_, T>;
    pub fn blocking_lock(&self) -> MutexGuard<'_, T>;
    pub fn blocking_lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;
    #[pinscope::cancel_safe]
    pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;
    pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError>;
    pub fn try_lock_owned(self: Arc<Self>) -> Result<OwnedMutexGuard<T>, TryLockError>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: Default> Default for Mutex<T> {
    fn default() -> Self;
}
impl<T> From<T> for Mutex<T> {
    fn from(s: T) -> Self;
}

pub struct MutexGuard<'a, T: ?Sized> {
    lock: &'a Mutex<T>,
}
unsafe impl<T: ?Sized + Send + Sync> Sync for MutexGuard<'_, T> {}
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn map<U: ?Sized, F>(this: Self, f: F) -> MappedMutexGuard<'a, U>
    where
        F: FnOnce(&mut T) -> &mut U;
    pub fn mutex(this: &Self) -> &'a Mutex<T>;
}
impl<T: ?Sized> Drop for MutexGuard<'_, T> {
    fn drop(&mut self);
}
impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T;
}

pub struct MappedMutexGuard<'a, T: ?Sized> {
    semaphore: &'a Semaphore,
    data: &'a mut T,
}
impl<T: ?Sized> Drop for MappedMutexGuard<'_, T> {
    fn drop(&mut self);
}
impl<T: ?Sized> Deref for MappedMutexGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T: ?Sized> DerefMut for MappedMutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T;
}

pub struct OwnedMutexGuard<T: ?Sized> {
    lock: Arc<Mutex<T>>,
}
impl<T: ?Sized> Drop for OwnedMutexGuard<T> {
    fn drop(&mut self);
}
impl<T: ?Sized> Deref for OwnedMutexGuard<T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T: ?Sized> DerefMut for OwnedMutexGuard<T> {
    fn deref_mut(&mut self) -> &mut T;
}

#[derive(Debug)]
pub struct TryLockError(());
impl fmt::Display for TryLockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}
impl std::error::Error for TryLockError {}

pub struct RwLock<T: ?Sized> {
    semaphore: Semaphore,
    value: UnsafeCell<T>,
}
unsafe impl<T: ?Sized + Send> Send for RwLock<T> {}
unsafe impl<T: ?Sized + Send + Sync> Sync for RwLock<T> {}
impl<T> RwLock<T> {
    pub fn new(value: T) -> RwLock<T>;
    pub const fn const_new(value: T) -> RwLock<T>;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> RwLock<T> {
    #[pinscope::cancel_safe]
    pub async fn read(&self) -> RwLockReadGuard<'_, T>;
    #[pinscope::cancel_safe]
    pub async fn write(&self) -> RwLockWriteGuard<'_, T>;
    pub async fn read_owned(self: Arc<Self>) -> OwnedRwLockReadGuard<T>;
    pub async fn write_owned(self: Arc<Self>) -> OwnedRwLockWriteGuard<T>;
    pub fn blocking_read(&self) -> RwLockReadGuard<'_, T>;
    pub fn blocking_write(&self) -> RwLockWriteGuard<'_, T>;
    pub fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, TryLockError>;
    pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, TryLockError>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: Default> Default for RwLock<T> {
    fn default() -> Self;
}

pub struct RwLockReadGuard<'a, T: ?Sized> {
    lock: &'a Semaphore,
    data: &'a T,
}
impl<T: ?Sized> Drop for RwLockReadGuard<'_, T> {
    fn drop(&mut self);
}
impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
pub struct RwLockWriteGuard<'a, T: ?Sized> {
    lock: &'a Semaphore,
    data: &'a mut T,
}
impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    pub fn downgrade(self) -> RwLockReadGuard<'a, T>;
}
impl<T: ?Sized> Drop for RwLockWriteGuard<'_, T> {
    fn drop(&mut self);
}
impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T;
}
pub struct OwnedRwLockReadGuard<T: ?Sized> {
    lock: Arc<RwLock<T>>,
}
impl<T: ?Sized> Drop for OwnedRwLockReadGuard<T> {
    fn drop(&mut self);
}
impl<T: ?Sized> Deref for OwnedRwLockReadGuard<T> {
    type Target = T;
    fn deref(&self) -> &T;
}
pub struct OwnedRwLockWriteGuard<T: ?Sized> {
    lock: Arc<RwLock<T>>,
}
impl<T: ?Sized> Drop for OwnedRwLockWriteGuard<T> {
    fn drop(&mut self);
}
impl<T: ?Sized> Deref for OwnedRwLockWriteGuard<T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T: ?Sized> DerefMut for OwnedRwLockWriteGuard<T> {
    fn deref_mut(&mut self) -> &mut T;
}

pub struct Semaphore {
    waiters: std::sync::Mutex<Vec<usize>>,
}
impl Semaphore {
    pub const MAX_PERMITS: usize = 0;
    pub fn new(permits: usize) -> Self;
    pub const fn const_new(permits: usize) -> Self;
    pub fn available_permits(&self) -> usize;
    pub fn add_permits(&self, n: usize);
    pub fn forget_permits(&self, n: usize) -> usize;
    #[pinscope::cancel_safe]
    pub async fn acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError>;
    #[pinscope::cancel_safe]
    pub async fn acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError>;
    #[pinscope::cancel_safe]
    pub async fn acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError>;
    #[pinscope::cancel_safe]
    pub async fn acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError>;
    pub fn try_acquire(&self) -> Result<SemaphorePermit<'_>, TryAcquireError>;
    pub fn try_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, TryAcquireError>;
    pub fn close(&self);
    pub fn is_closed(&self) -> bool;
}
pub struct SemaphorePermit<'a> {
    sem: &'a Semaphore,
    permits: u32,
}
impl<'a> SemaphorePermit<'a> {
    pub fn forget(self);
    pub fn merge(&mut self, other: Self);
    pub fn num_permits(&self) -> usize;
}
impl Drop for SemaphorePermit<'_> {
    fn drop(&mut self);
}
pub struct OwnedSemaphorePermit {
    sem: Arc<Semaphore>,
    permits: u32,
}
impl OwnedSemaphorePermit {
    pub fn forget(self);
    pub fn merge(&mut self, other: Self);
    pub fn num_permits(&self) -> usize;
}
impl Drop for OwnedSemaphorePermit {
    fn drop(&mut self);
}
#[derive(Debug)]
pub struct AcquireError(());
impl fmt::Display for AcquireError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}
impl std::error::Error for AcquireError {}
#[derive(Debug, PartialEq, Eq)]
pub enum TryAcquireError {
    Closed,
    NoPermits,
}

pub struct Notify {
    waiters: std::sync::Mutex<Vec<usize>>,
}
impl Notify {
    pub fn new() -> Notify;
    pub const fn const_new() -> Notify;
    #[pinscope::cancel_safe]
    pub fn notified(&self) -> Notified<'_>;
    #[pinscope::cancel_safe]
    pub fn notified_owned(self: Arc<Self>) -> OwnedNotified;
    pub fn notify_one(&self);
    pub fn notify_last(&self);
    pub fn notify_waiters(&self);
}
impl Default for Notify {
    fn default() -> Notify;
}
pub struct Notified<'a> {
    notify: &'a Notify,
    _pinned: PhantomPinned,
}
impl Notified<'_> {
    pub fn enable(self: Pin<&mut Self>) -> bool;
}
impl Drop for Notified<'_> {
    fn drop(&mut self);
}
impl Future for Notified<'_> {
    type Output = ();
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()>;
}
pub struct OwnedNotified {
    notify: Arc<Notify>,
    _pinned: PhantomPinned,
}
impl OwnedNotified {
    pub fn enable(self: Pin<&mut Self>) -> bool;
}
impl Drop for OwnedNotified {
    fn drop(&mut self);
}
impl Future for OwnedNotified {
    type Output = ();
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()>;
}

pub struct Barrier {
    state: std::sync::Mutex<Vec<usize>>,
}
impl Barrier {
    pub fn new(n: usize) -> Barrier;
    #[pinscope::not_cancel_safe]
    pub async fn wait(&self) -> BarrierWaitResult;
}
#[derive(Debug, Clone)]
pub struct BarrierWaitResult(bool);
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
}

pub struct OnceCell<T> {
    value: UnsafeCell<Option<T>>,
    semaphore: Semaphore,
}
unsafe impl<T: Sync + Send> Sync for OnceCell<T> {}
unsafe impl<T: Send> Send for OnceCell<T> {}
impl<T> OnceCell<T> {
    pub fn new() -> Self;
    pub const fn const_new() -> Self;
    pub fn new_with(value: Option<T>) -> Self;
    pub fn initialized(&self) -> bool;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn set(&self, value: T) -> Result<(), SetError<T>>;
    pub async fn get_or_init<F, Fut>(&self, f: F) -> &T
    where
        F: FnOnce() -> Fut,
        Fut: Future<Output = T>;
    pub async fn get_or_try_init<E, F, Fut>(&self, f: F) -> Result<&T, E>
    where
        F: FnOnce() -> Fut,
        Fut: Future<Output = Result<T, E>>;
    pub fn into_inner(self) -> Option<T>;
    pub fn take(&mut self) -> Option<T>;
}
#[derive(Debug, PartialEq, Eq)]
pub enum SetError<T> {
    AlreadyInitializedError(T),
    InitializingError(T),
}
