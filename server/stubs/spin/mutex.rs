use crate::relax::{RelaxStrategy, Spin};
use std::fmt::Display;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

pub mod spin;

pub use crate::mutex::spin::SpinMutex;
pub use crate::mutex::spin::SpinMutexGuard;

pub struct Mutex<T: ?Sized, R = Spin> {
    r: R,
    t: std::sync::Mutex<T>,
}
unsafe impl<T: ?Sized, R> Send for Mutex<T, R>
where
    T: Send,
{
}
unsafe impl<T: ?Sized, R> Sync for Mutex<T, R>
where
    T: Send,
{
}
impl<T, R> Mutex<T, R> {
    pub const fn new(value: T) -> Self;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized, R: RelaxStrategy> Mutex<T, R> {
    pub fn lock(&self) -> MutexGuard<'_, T>;
}
impl<T: ?Sized, R> Mutex<T, R> {
    pub fn is_locked(&self) -> bool;
    pub unsafe fn force_unlock(&self);
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: ?Sized + Default, R> Default for Mutex<T, R> {}
impl<T, R> From<T> for Mutex<T, R> {}

#[pinscope::guard(lock)]
pub struct MutexGuard<'a, T: 'a + ?Sized> {
    value: PhantomData<T>,
    borrowed: &'a (),
}
impl<'a, T: 'a + ?Sized> Unpin for MutexGuard<'a, T> {}
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn leak(this: Self) -> &'a mut T;
}
impl<'a, T: ?Sized + Display> Display for MutexGuard<'a, T> {}
impl<'a, T: ?Sized> Deref for MutexGuard<'a, T> {
    type Target = T;
}
impl<'a, T: ?Sized> DerefMut for MutexGuard<'a, T> {}
