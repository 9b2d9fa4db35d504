use std::cell::UnsafeCell;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::time::Duration;

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
    _not_send: PhantomData<*mut ()>,
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
    pub fn upgradable_read(&self) -> RwLockUpgradableReadGuard<'_, T>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: Default> Default for RwLock<T> {
    fn default() -> Self;
}

#[pinscope::guard(lock)]
pub struct RwLockReadGuard<'a, T: ?Sized> {
    lock: &'a RwLock<T>,
    _not_send: PhantomData<*mut ()>,
}
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
    _not_send: PhantomData<*mut ()>,
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

#[pinscope::guard(lock)]
pub struct RwLockUpgradableReadGuard<'a, T: ?Sized> {
    lock: &'a RwLock<T>,
    _not_send: PhantomData<*mut ()>,
}
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
    _not_send: PhantomData<*mut ()>,
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
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedMutexGuard<'a, U>
    where
        F: FnOnce(&mut T) -> &mut U;
}

pub struct ReentrantMutex<T: ?Sized> {
    data: UnsafeCell<T>,
}
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
    pub fn wait<T: ?Sized>(&self, guard: &mut MutexGuard<'_, T>);
}
