use crate::future::{FusedFuture, Future};
use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

pub struct Mutex<T: ?Sized> {
    waiters: std::sync::Mutex<Vec<usize>>,
    value: std::cell::UnsafeCell<T>,
}
unsafe impl<T: ?Sized + Send> Send for Mutex<T> {}
unsafe impl<T: ?Sized + Send> Sync for Mutex<T> {}
impl<T> Mutex<T> {
    pub const fn new(t: T) -> Self;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> Mutex<T> {
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
    pub fn try_lock_owned(self: &Arc<Self>) -> Option<OwnedMutexGuard<T>>;
    pub fn lock(&self) -> MutexLockFuture<'_, T>;
    pub fn lock_owned(self: Arc<Self>) -> OwnedMutexLockFuture<T>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: Default> Default for Mutex<T> {}
impl<T> From<T> for Mutex<T> {}
impl<T: ?Sized> fmt::Debug for Mutex<T> {}

pub struct MutexLockFuture<'a, T: ?Sized> {
    mutex: Option<&'a Mutex<T>>,
    wait_key: usize,
}
unsafe impl<T: ?Sized + Send> Send for MutexLockFuture<'_, T> {}
unsafe impl<T: ?Sized> Sync for MutexLockFuture<'_, T> {}
impl<T: ?Sized> Drop for MutexLockFuture<'_, T> {}
impl<'a, T: ?Sized> Future for MutexLockFuture<'a, T> {
    type Output = MutexGuard<'a, T>;
}
impl<T: ?Sized> FusedFuture for MutexLockFuture<'_, T> {}
pub struct OwnedMutexLockFuture<T: ?Sized> {
    mutex: Option<Arc<Mutex<T>>>,
    wait_key: usize,
}
unsafe impl<T: ?Sized> Sync for OwnedMutexLockFuture<T> {}
impl<T: ?Sized> Drop for OwnedMutexLockFuture<T> {}
impl<T: ?Sized> Future for OwnedMutexLockFuture<T> {
    type Output = OwnedMutexGuard<T>;
}

pub struct MutexGuard<'a, T: ?Sized> {
    mutex: &'a Mutex<T>,
}
unsafe impl<T: ?Sized + Send> Send for MutexGuard<'_, T> {}
unsafe impl<T: ?Sized + Sync> Sync for MutexGuard<'_, T> {}
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(this: Self, f: F) -> MappedMutexGuard<'a, T, U>;
}
impl<T: ?Sized> Drop for MutexGuard<'_, T> {}
impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}
impl<T: ?Sized + fmt::Debug> fmt::Debug for MutexGuard<'_, T> {}
pub struct OwnedMutexGuard<T: ?Sized> {
    mutex: Arc<Mutex<T>>,
}
unsafe impl<T: ?Sized + Send> Send for OwnedMutexGuard<T> {}
unsafe impl<T: ?Sized + Sync> Sync for OwnedMutexGuard<T> {}
impl<T: ?Sized> Drop for OwnedMutexGuard<T> {}
impl<T: ?Sized> Deref for OwnedMutexGuard<T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for OwnedMutexGuard<T> {}
pub struct MappedMutexGuard<'a, T: ?Sized, U: ?Sized> {
    mutex: &'a Mutex<T>,
    value: *mut U,
}
unsafe impl<T: ?Sized + Send, U: ?Sized + Send> Send for MappedMutexGuard<'_, T, U> {}
unsafe impl<T: ?Sized + Sync, U: ?Sized + Sync> Sync for MappedMutexGuard<'_, T, U> {}
impl<T: ?Sized, U: ?Sized> Drop for MappedMutexGuard<'_, T, U> {}
impl<T: ?Sized, U: ?Sized> Deref for MappedMutexGuard<'_, T, U> {
    type Target = U;
}
impl<T: ?Sized, U: ?Sized> DerefMut for MappedMutexGuard<'_, T, U> {}
