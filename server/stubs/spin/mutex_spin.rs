use crate::relax::{RelaxStrategy, Spin};
use std::fmt::Display;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

pub struct SpinMutex<T: ?Sized, R = Spin> {
    r: PhantomData<R>,
    t: std::sync::Mutex<T>,
}
unsafe impl<T: ?Sized, R> Send for SpinMutex<T, R>
where
    T: Send,
{
}
unsafe impl<T: ?Sized, R> Sync for SpinMutex<T, R>
where
    T: Send,
{
}
impl<T, R> SpinMutex<T, R> {
    pub const fn new(data: T) -> Self;
    pub fn into_inner(self) -> T;
    pub fn as_mut_ptr(&self) -> *mut T;
}
impl<T: ?Sized, R: RelaxStrategy> SpinMutex<T, R> {
    pub fn lock(&self) -> SpinMutexGuard<'_, T>;
}
impl<T: ?Sized, R> SpinMutex<T, R> {
    pub fn is_locked(&self) -> bool;
    pub unsafe fn force_unlock(&self);
    pub fn try_lock(&self) -> Option<SpinMutexGuard<'_, T>>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: ?Sized + Default, R> Default for SpinMutex<T, R> {}
impl<T, R> From<T> for SpinMutex<T, R> {}

#[pinscope::guard(lock)]
pub struct SpinMutexGuard<'a, T: ?Sized + 'a> {
    value: PhantomData<T>,
    borrowed: &'a (),
}
impl<'a, T: ?Sized + 'a> Unpin for SpinMutexGuard<'a, T> {}
impl<'a, T: ?Sized> SpinMutexGuard<'a, T> {
    pub fn leak(this: Self) -> &'a mut T;
}
impl<'a, T: ?Sized + Display> Display for SpinMutexGuard<'a, T> {}
impl<'a, T: ?Sized> Deref for SpinMutexGuard<'a, T> {
    type Target = T;
}
impl<'a, T: ?Sized> DerefMut for SpinMutexGuard<'a, T> {}
impl<'a, T: ?Sized> Drop for SpinMutexGuard<'a, T> {
    fn drop(&mut self);
}
