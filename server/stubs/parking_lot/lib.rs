use std::cell::UnsafeCell;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::time::{Duration, Instant};

pub struct Mutex<T: ?Sized> {
    state: std::sync::atomic::AtomicUsize,
    data: UnsafeCell<T>,
}
unsafe impl<T: ?Sized + Send> Send for Mutex<T> {}
unsafe impl<T: ?Sized + Send> Sync for Mutex<T> {}
impl<T> Mutex<T> {
    pub const fn new(value: T) -> Mutex<T>;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> Mutex<T> {
    pub fn lock(&self) -> MutexGuard<'_, T>;
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
    pub fn try_lock_for(&self, timeout: Duration) -> Option<MutexGuard<'_, T>>;
    pub fn try_lock_until(&self, timeout: Instant) -> Option<MutexGuard<'_, T>>;
    pub unsafe fn force_unlock(&self);
    pub unsafe fn force_unlock_fair(&self);
    pub fn data_ptr(&self) -> *mut T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
}
impl<T: Default> Default for Mutex<T> {
    fn default() -> Self;
}
impl<T> From<T> for Mutex<T> {
    fn from(value: T) -> Self;
}

#[pinscope::guard(lock)]
pub struct MutexGuard<'a, T: ?Sized> {
    lock: &'a Mutex<T>,
    #[cfg(not(feature = "send_guard"))]
    _not_send: PhantomData<*mut ()>,
}
unsafe impl<T: ?Sized + Sync> Sync for MutexGuard<'_, T> {}
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

pub struct RwLock<T: ?Sized> {
    state: std::sync::atomic::AtomicUsize,
    data: UnsafeCell<T>,
}
unsafe impl<T: ?Sized + Send> Send for RwLock<T> {}
unsafe impl<T: ?Sized + Send + Sync> Sync for RwLock<T> {}
impl<T> RwLock<T> {
    pub const fn new(value: T) -> RwLock<T>;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> RwLock<T> {
    pub fn read(&self) -> RwLockReadGuard<'_, T>;
    pub fn write(&self) -> RwLockWriteGuard<'_, T>;
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>>;
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>>;
    pub fn try_read_for(&self, timeout: Duration) -> Option<RwLockReadGuard<'_, T>>;
    pub fn try_read_until(&self, timeout: Instant) -> Option<RwLockReadGuard<'_, T>>;
    pub fn try_write_for(&self, timeout: Duration) -> Option<RwLockWriteGuard<'_, T>>;
    pub fn try_write_until(&self, timeout: Instant) -> Option<RwLockWriteGuard<'_, T>>;
    pub fn read_recursive(&self) -> RwLockReadGuard<'_, T>;
    pub fn try_read_recursive(&self) -> Option<RwLockReadGuard<'_, T>>;
    pub fn upgradable_read(&self) -> RwLockUpgradableReadGuard<'_, T>;
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<'_, T>>;
    pub fn is_locked(&self) -> bool;
    pub fn is_locked_exclusive(&self) -> bool;
    pub fn data_ptr(&self) -> *mut T;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: Default> Default for RwLock<T> {
    fn default() -> Self;
}

#[pinscope::guard(lock)]
pub struct RwLockReadGuard<'a, T: ?Sized> {
    lock: &'a RwLock<T>,
    #[cfg(not(feature = "send_guard"))]
    _not_send: PhantomData<*mut ()>,
}
unsafe impl<T: ?Sized + Sync> Sync for RwLockReadGuard<'_, T> {}
impl<T: ?Sized> Drop for RwLockReadGuard<'_, T> {
    fn drop(&mut self);
}
impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}

#[pinscope::guard(lock)]
pub struct RwLockWriteGuard<'a, T: ?Sized> {
    lock: &'a RwLock<T>,
    #[cfg(not(feature = "send_guard"))]
    _not_send: PhantomData<*mut ()>,
}
unsafe impl<T: ?Sized + Sync> Sync for RwLockWriteGuard<'_, T> {}
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

#[pinscope::guard(lock)]
pub struct RwLockUpgradableReadGuard<'a, T: ?Sized> {
    lock: &'a RwLock<T>,
    #[cfg(not(feature = "send_guard"))]
    _not_send: PhantomData<*mut ()>,
}
unsafe impl<T: ?Sized + Sync> Sync for RwLockUpgradableReadGuard<'_, T> {}
impl<T: ?Sized> Drop for RwLockUpgradableReadGuard<'_, T> {
    fn drop(&mut self);
}
impl<T: ?Sized> Deref for RwLockUpgradableReadGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}

#[pinscope::guard(lock)]
pub struct MappedMutexGuard<'a, T: ?Sized> {
    data: &'a mut T,
    #[cfg(not(feature = "send_guard"))]
    _not_send: PhantomData<*mut ()>,
}
unsafe impl<T: ?Sized + Sync> Sync for MappedMutexGuard<'_, T> {}
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
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedMutexGuard<'a, U>
    where
        F: FnOnce(&mut T) -> &mut U;
}

pub struct ReentrantMutex<T: ?Sized> {
    data: UnsafeCell<T>,
}
unsafe impl<T: ?Sized + Send> Send for ReentrantMutex<T> {}
unsafe impl<T: ?Sized + Send> Sync for ReentrantMutex<T> {}
impl<T> ReentrantMutex<T> {
    pub const fn new(value: T) -> ReentrantMutex<T>;
}
impl<T: ?Sized> ReentrantMutex<T> {
    pub fn lock(&self) -> ReentrantMutexGuard<'_, T>;
}
#[pinscope::guard(lock)]
pub struct ReentrantMutexGuard<'a, T: ?Sized> {
    lock: &'a ReentrantMutex<T>,
    _not_send: PhantomData<*mut ()>,
}
unsafe impl<T: ?Sized + Sync> Sync for ReentrantMutexGuard<'_, T> {}
impl<T: ?Sized> Drop for ReentrantMutexGuard<'_, T> {
    fn drop(&mut self);
}
impl<T: ?Sized> Deref for ReentrantMutexGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}

pub struct Condvar {
    state: std::sync::atomic::AtomicUsize,
}
impl Condvar {
    pub const fn new() -> Condvar;
    pub fn notify_one(&self) -> bool;
    pub fn notify_all(&self) -> usize;
    pub fn wait<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>);
    pub fn wait_until<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>, timeout: Instant) -> WaitTimeoutResult;
    pub fn wait_for<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>, timeout: Duration) -> WaitTimeoutResult;
    pub fn wait_while<T, F>(&self, mutex_guard: &mut MutexGuard<'_, T>, condition: F)
    where
        T: ?Sized,
        F: FnMut(&mut T) -> bool;
}
impl Default for Condvar {}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WaitTimeoutResult(bool);
impl WaitTimeoutResult {
    pub fn timed_out(self) -> bool;
}

pub struct Once {
    state: std::sync::atomic::AtomicU8,
}
impl Once {
    pub const fn new() -> Once;
    pub fn call_once<F>(&self, f: F)
    where
        F: FnOnce();
}


#[pinscope::guard(lock)]
pub struct MappedRwLockReadGuard<'a, T: ?Sized> {
    data: &'a T,
    #[cfg(not(feature = "send_guard"))]
    _not_send: PhantomData<*mut ()>,
}
unsafe impl<T: ?Sized + Sync> Sync for MappedRwLockReadGuard<'_, T> {}
impl<T: ?Sized> Drop for MappedRwLockReadGuard<'_, T> {
    fn drop(&mut self);
}
impl<T: ?Sized> Deref for MappedRwLockReadGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}

#[pinscope::guard(lock)]
pub struct MappedRwLockWriteGuard<'a, T: ?Sized> {
    data: &'a mut T,
    #[cfg(not(feature = "send_guard"))]
    _not_send: PhantomData<*mut ()>,
}
unsafe impl<T: ?Sized + Sync> Sync for MappedRwLockWriteGuard<'_, T> {}
impl<T: ?Sized> Drop for MappedRwLockWriteGuard<'_, T> {
    fn drop(&mut self);
}
impl<T: ?Sized> Deref for MappedRwLockWriteGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T: ?Sized> DerefMut for MappedRwLockWriteGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T;
}

impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self>
    where
        F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
    pub fn unlock_fair(s: Self);
    pub fn bump(s: &mut Self);
}
impl<'a, T: ?Sized> RwLockReadGuard<'a, T> {
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedRwLockReadGuard<'a, U>
    where
        F: FnOnce(&T) -> &U;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
    pub fn unlock_fair(s: Self);
    pub fn bump(s: &mut Self);
}
impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedRwLockWriteGuard<'a, U>
    where
        F: FnOnce(&mut T) -> &mut U;
    pub fn downgrade(s: Self) -> RwLockReadGuard<'a, T>;
    pub fn downgrade_to_upgradable(s: Self) -> RwLockUpgradableReadGuard<'a, T>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U;
    pub fn unlock_fair(s: Self);
    pub fn bump(s: &mut Self);
}
impl<'a, T: ?Sized> RwLockUpgradableReadGuard<'a, T> {
    pub fn upgrade(s: Self) -> RwLockWriteGuard<'a, T>;
    pub fn try_upgrade(s: Self) -> Result<RwLockWriteGuard<'a, T>, Self>;
    pub fn downgrade(s: Self) -> RwLockReadGuard<'a, T>;
}

pub struct FairMutex<T: ?Sized> {
    state: std::sync::atomic::AtomicUsize,
    data: UnsafeCell<T>,
}
unsafe impl<T: ?Sized + Send> Send for FairMutex<T> {}
unsafe impl<T: ?Sized + Send> Sync for FairMutex<T> {}
impl<T> FairMutex<T> {
    pub const fn new(value: T) -> FairMutex<T>;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> FairMutex<T> {
    pub fn lock(&self) -> FairMutexGuard<'_, T>;
    pub fn try_lock(&self) -> Option<FairMutexGuard<'_, T>>;
    pub fn try_lock_for(&self, timeout: Duration) -> Option<FairMutexGuard<'_, T>>;
    pub fn try_lock_until(&self, timeout: Instant) -> Option<FairMutexGuard<'_, T>>;
    pub unsafe fn force_unlock(&self);
    pub unsafe fn force_unlock_fair(&self);
    pub fn data_ptr(&self) -> *mut T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
}
impl<T: Default> Default for FairMutex<T> {
    fn default() -> Self;
}
impl<T> From<T> for FairMutex<T> {
    fn from(value: T) -> Self;
}

#[pinscope::guard(lock)]
pub struct FairMutexGuard<'a, T: ?Sized> {
    lock: &'a FairMutex<T>,
    #[cfg(not(feature = "send_guard"))]
    _not_send: PhantomData<*mut ()>,
}
unsafe impl<T: ?Sized + Sync> Sync for FairMutexGuard<'_, T> {}
impl<T: ?Sized> Drop for FairMutexGuard<'_, T> {
    fn drop(&mut self);
}
impl<T: ?Sized> Deref for FairMutexGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T: ?Sized> DerefMut for FairMutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T;
}
