use crate::futures::{Acquire, AcquireArc, BarrierWait, Lock, LockArc, Read, ReadArc, UpgradableRead, UpgradableReadArc, Upgrade, UpgradeArc, Write, WriteArc};
use std::fmt::Display;
use std::future::Future;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

pub mod futures;

#[derive(Debug)]
pub struct Barrier {
    shared: std::sync::Arc<()>,
}
impl Barrier {
    pub const fn new(n: usize) -> Barrier;
    pub fn wait(&self) -> BarrierWait<'_>;
    pub fn wait_blocking(&self) -> BarrierWaitResult;
}

#[derive(Clone, Debug)]
pub struct BarrierWaitResult {
    value: usize,
}
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
}

pub struct Mutex<T: ?Sized> {
    shared: std::sync::Arc<()>,
    value: std::sync::Mutex<T>,
}
impl<T> Mutex<T> {
    pub const fn new(data: T) -> Mutex<T>;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> Mutex<T> {
    pub fn lock(&self) -> Lock<'_, T>;
    pub fn lock_blocking(&self) -> MutexGuard<'_, T>;
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: ?Sized> Mutex<T> {
    pub fn lock_arc(self: &Arc<Self>) -> LockArc<T>;
    pub fn lock_arc_blocking(self: &Arc<Self>) -> MutexGuardArc<T>;
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<MutexGuardArc<T>>;
}
impl<T> From<T> for Mutex<T> {}
impl<T: Default> Default for Mutex<T> {}

pub struct MutexGuard<'a, T: ?Sized> {
    inner: &'a mut T,
}
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn source(guard: &MutexGuard<'a, T>) -> &'a Mutex<T>;
}
impl<T: ?Sized> Drop for MutexGuard<'_, T> {
    fn drop(&mut self);
}
impl<T: Display + ?Sized> Display for MutexGuard<'_, T> {}
impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}

pub struct MutexGuardArc<T: ?Sized> {
    value: PhantomData<T>,
}
impl<T: ?Sized> Unpin for MutexGuardArc<T> {}
impl<T: ?Sized> MutexGuardArc<T> {
    pub fn source(guard: &Self) -> &Arc<Mutex<T>>
    where
        T: Send;
}
impl<T: ?Sized> Drop for MutexGuardArc<T> {
    fn drop(&mut self);
}
impl<T: Display + ?Sized> Display for MutexGuardArc<T> {}
impl<T: ?Sized> Deref for MutexGuardArc<T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for MutexGuardArc<T> {}

pub struct OnceCell<T> {
    value: T,
}
unsafe impl<T> Sync for OnceCell<T>
where
    T: Send,
    T: Sync,
{
}
impl<T> OnceCell<T> {
    pub const fn new() -> Self;
    pub fn is_initialized(&self) -> bool;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn take(&mut self) -> Option<T>;
    pub fn into_inner(self) -> Option<T>;
    pub async fn wait(&self) -> &T;
    pub fn wait_blocking(&self) -> &T;
    pub async fn get_or_try_init<E, Fut: Future<Output = Result<T, E>>>(&self, closure: impl FnOnce() -> Fut) -> Result<&T, E>;
    pub fn get_or_try_init_blocking<E>(&self, closure: impl FnOnce() -> Result<T, E>) -> Result<&T, E>;
    pub async fn get_or_init<Fut: Future<Output = T>>(&self, closure: impl FnOnce() -> Fut) -> &T;
    pub fn get_or_init_blocking(&self, closure: impl FnOnce() -> T + Unpin) -> &T;
    pub async fn set(&self, value: T) -> Result<&T, T>;
    pub fn try_set(&self, value: T) -> Result<(), T>;
    pub fn set_blocking(&self, value: T) -> Result<&T, T>;
    pub unsafe fn get_unchecked(&self) -> &T;
}
impl<T> From<T> for OnceCell<T> {}
impl<T> Drop for OnceCell<T> {
    fn drop(&mut self);
}
impl<T> Default for OnceCell<T> {}

pub struct RwLock<T: ?Sized> {
    value: PhantomData<T>,
    shared: std::sync::Arc<()>,
}
unsafe impl<T: ?Sized> Sync for RwLock<T>
where
    T: Send,
    T: Sync,
{
}
impl<T> RwLock<T> {
    pub const fn new(t: T) -> RwLock<T>;
    pub fn into_inner(self) -> T;
    pub fn try_read_arc(self: &Arc<Self>) -> Option<RwLockReadGuardArc<T>>;
    pub fn read_arc<'a>(self: &'a Arc<Self>) -> ReadArc<'a, T>;
    pub fn read_arc_blocking(self: &Arc<Self>) -> RwLockReadGuardArc<T>;
}
impl<T: ?Sized> RwLock<T> {
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>>;
    pub fn read(&self) -> Read<'_, T>;
    pub fn read_blocking(&self) -> RwLockReadGuard<'_, T>;
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<'_, T>>;
    pub fn upgradable_read(&self) -> UpgradableRead<'_, T>;
    pub fn upgradable_read_blocking(&self) -> RwLockUpgradableReadGuard<'_, T>;
    pub fn upgradable_read_arc_blocking(self: &Arc<Self>) -> RwLockUpgradableReadGuardArc<T>;
    pub fn try_upgradable_read_arc(self: &Arc<Self>) -> Option<RwLockUpgradableReadGuardArc<T>>;
    pub fn upgradable_read_arc<'a>(self: &'a Arc<Self>) -> UpgradableReadArc<'a, T>;
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>>;
    pub fn write(&self) -> Write<'_, T>;
    pub fn write_blocking(&self) -> RwLockWriteGuard<'_, T>;
    pub fn try_write_arc(self: &Arc<Self>) -> Option<RwLockWriteGuardArc<T>>;
    pub fn write_arc<'a>(self: &'a Arc<Self>) -> WriteArc<'a, T>;
    pub fn write_arc_blocking(self: &Arc<Self>) -> RwLockWriteGuardArc<T>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T> From<T> for RwLock<T> {}
impl<T: Default> Default for RwLock<T> {}

pub struct RwLockReadGuard<'a, T: ?Sized> {
    value: PhantomData<T>,
    borrowed: &'a (),
}
unsafe impl<'a, T: ?Sized> Send for RwLockReadGuard<'a, T>
where
    T: Sync,
{
}
impl<'a, T: ?Sized> Unpin for RwLockReadGuard<'a, T> {}
impl<T: ?Sized> Drop for RwLockReadGuard<'_, T> {
    fn drop(&mut self);
}
impl<T: Display + ?Sized> Display for RwLockReadGuard<'_, T> {}
impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
    type Target = T;
}

pub struct RwLockReadGuardArc<T> {
    value: Arc<T>,
}
impl<T> Drop for RwLockReadGuardArc<T> {
    fn drop(&mut self);
}
impl<T: Display> Display for RwLockReadGuardArc<T> {}
impl<T> Deref for RwLockReadGuardArc<T> {
    type Target = T;
}

pub struct RwLockUpgradableReadGuard<'a, T: ?Sized> {
    value: PhantomData<T>,
    borrowed: &'a (),
}
unsafe impl<'a, T: ?Sized> Send for RwLockUpgradableReadGuard<'a, T>
where
    T: Send,
    T: Sync,
{
}
impl<'a, T: ?Sized> Unpin for RwLockUpgradableReadGuard<'a, T> {}
impl<'a, T: ?Sized> RwLockUpgradableReadGuard<'a, T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuard<'a, T>;
    pub fn try_upgrade(guard: Self) -> Result<RwLockWriteGuard<'a, T>, Self>;
    pub fn upgrade(guard: Self) -> Upgrade<'a, T>;
    pub fn upgrade_blocking(guard: Self) -> RwLockWriteGuard<'a, T>;
}
impl<T: ?Sized> Drop for RwLockUpgradableReadGuard<'_, T> {
    fn drop(&mut self);
}
impl<T: Display + ?Sized> Display for RwLockUpgradableReadGuard<'_, T> {}
impl<T: ?Sized> Deref for RwLockUpgradableReadGuard<'_, T> {
    type Target = T;
}

pub struct RwLockUpgradableReadGuardArc<T: ?Sized> {
    value: Arc<T>,
}
impl<T> RwLockUpgradableReadGuardArc<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuardArc<T>;
}
impl<T: ?Sized> RwLockUpgradableReadGuardArc<T> {
    pub fn try_upgrade(guard: Self) -> Result<RwLockWriteGuardArc<T>, Self>;
    pub fn upgrade(guard: Self) -> UpgradeArc<T>;
    pub fn upgrade_blocking(guard: Self) -> RwLockWriteGuardArc<T>;
}
impl<T: ?Sized> Drop for RwLockUpgradableReadGuardArc<T> {
    fn drop(&mut self);
}
impl<T: Display + ?Sized> Display for RwLockUpgradableReadGuardArc<T> {}
impl<T: ?Sized> Deref for RwLockUpgradableReadGuardArc<T> {
    type Target = T;
}

pub struct RwLockWriteGuard<'a, T: ?Sized> {
    value: PhantomData<T>,
    borrowed: &'a (),
}
impl<'a, T: ?Sized> Unpin for RwLockWriteGuard<'a, T> {}
impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuard<'a, T>;
    pub fn downgrade_to_upgradable(guard: Self) -> RwLockUpgradableReadGuard<'a, T>;
}
impl<T: ?Sized> Drop for RwLockWriteGuard<'_, T> {
    fn drop(&mut self);
}
impl<T: Display + ?Sized> Display for RwLockWriteGuard<'_, T> {}
impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {}

pub struct RwLockWriteGuardArc<T: ?Sized> {
    value: Arc<T>,
}
impl<T> RwLockWriteGuardArc<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuardArc<T>;
}
impl<T: ?Sized> RwLockWriteGuardArc<T> {
    pub fn downgrade_to_upgradable(guard: Self) -> RwLockUpgradableReadGuardArc<T>;
}
impl<T: ?Sized> Drop for RwLockWriteGuardArc<T> {
    fn drop(&mut self);
}
impl<T: Display + ?Sized> Display for RwLockWriteGuardArc<T> {}
impl<T: ?Sized> Deref for RwLockWriteGuardArc<T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for RwLockWriteGuardArc<T> {}

#[derive(Debug)]
pub struct Semaphore {
    shared: std::sync::Arc<()>,
}
impl Semaphore {
    pub const fn new(n: usize) -> Semaphore;
    pub fn try_acquire(&self) -> Option<SemaphoreGuard<'_>>;
    pub fn acquire(&self) -> Acquire<'_>;
    pub fn acquire_blocking(&self) -> SemaphoreGuard<'_>;
    pub fn try_acquire_arc(self: &Arc<Self>) -> Option<SemaphoreGuardArc>;
    pub fn acquire_arc(self: &Arc<Self>) -> AcquireArc;
    pub fn acquire_arc_blocking(self: &Arc<Self>) -> SemaphoreGuardArc;
    pub fn add_permits(&self, n: usize);
    pub fn available_permits(&self) -> usize;
}

#[derive(Debug)]
pub struct SemaphoreGuard<'a> {
    borrowed: &'a (),
    shared: Arc<()>,
}
impl SemaphoreGuard<'_> {
    pub fn forget(self);
}
impl Drop for SemaphoreGuard<'_> {
    fn drop(&mut self);
}

#[derive(Debug)]
pub struct SemaphoreGuardArc {
    shared: Arc<()>,
}
impl SemaphoreGuardArc {
    pub fn forget(self);
}
impl Drop for SemaphoreGuardArc {
    fn drop(&mut self);
}
