use crate::relax::{RelaxStrategy, Spin};
use std::fmt::Display;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

pub struct RwLock<T: ?Sized, R = Spin> {
    t: PhantomData<T>,
    r: PhantomData<R>,
}
unsafe impl<T: ?Sized, R> Sync for RwLock<T, R>
where
    T: Send,
    T: Sync,
{
}
unsafe impl<T: ?Sized, R> Send for RwLock<T, R>
where
    T: Send,
{
}
impl<T, R> RwLock<T, R> {
    pub const fn new(data: T) -> Self;
    pub fn into_inner(self) -> T;
    pub fn as_mut_ptr(&self) -> *mut T;
}
impl<T: ?Sized, R: RelaxStrategy> RwLock<T, R> {
    pub fn read(&self) -> RwLockReadGuard<'_, T>;
    pub fn write(&self) -> RwLockWriteGuard<'_, T, R>;
    pub fn upgradeable_read(&self) -> RwLockUpgradableGuard<'_, T, R>;
}
impl<T: ?Sized, R> RwLock<T, R> {
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>>;
    pub fn reader_count(&self) -> usize;
    pub fn writer_count(&self) -> usize;
    pub unsafe fn force_read_decrement(&self);
    pub unsafe fn force_write_unlock(&self);
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T, R>>;
    pub fn try_upgradeable_read(&self) -> Option<RwLockUpgradableGuard<'_, T, R>>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: ?Sized + Default, R> Default for RwLock<T, R> {}
impl<T, R> From<T> for RwLock<T, R> {}

#[pinscope::guard(lock)]
pub struct RwLockReadGuard<'a, T: 'a + ?Sized> {
    value: PhantomData<T>,
    borrowed: &'a (),
}
unsafe impl<'a, T: 'a + ?Sized> Send for RwLockReadGuard<'a, T>
where
    T: Sync,
{
}
impl<'a, T: 'a + ?Sized> Unpin for RwLockReadGuard<'a, T> {}
impl<'rwlock, T: ?Sized> RwLockReadGuard<'rwlock, T> {
    pub fn leak(this: Self) -> &'rwlock T;
}
impl<'rwlock, T: ?Sized + Display> Display for RwLockReadGuard<'rwlock, T> {}
impl<'rwlock, T: ?Sized> Deref for RwLockReadGuard<'rwlock, T> {
    type Target = T;
}
impl<'rwlock, T: ?Sized> Drop for RwLockReadGuard<'rwlock, T> {
    fn drop(&mut self);
}

#[pinscope::guard(lock)]
pub struct RwLockWriteGuard<'a, T: 'a + ?Sized, R = Spin> {
    t: Arc<T>,
    r: PhantomData<R>,
    borrowed: &'a (),
}
unsafe impl<'a, T: 'a + ?Sized, R> Send for RwLockWriteGuard<'a, T, R>
where
    T: Send,
    T: Sync,
{
}
unsafe impl<'a, T: 'a + ?Sized, R> Sync for RwLockWriteGuard<'a, T, R>
where
    T: Send,
    T: Sync,
{
}
impl<'rwlock, T: ?Sized, R> RwLockWriteGuard<'rwlock, T, R> {
    pub fn downgrade(self) -> RwLockReadGuard<'rwlock, T>;
    pub fn downgrade_to_upgradeable(self) -> RwLockUpgradableGuard<'rwlock, T, R>;
    pub fn leak(this: Self) -> &'rwlock mut T;
}
impl<'rwlock, T: ?Sized + Display, R> Display for RwLockWriteGuard<'rwlock, T, R> {}
impl<'rwlock, T: ?Sized, R> Deref for RwLockWriteGuard<'rwlock, T, R> {
    type Target = T;
}
impl<'rwlock, T: ?Sized, R> DerefMut for RwLockWriteGuard<'rwlock, T, R> {}
impl<'rwlock, T: ?Sized, R> Drop for RwLockWriteGuard<'rwlock, T, R> {
    fn drop(&mut self);
}

#[pinscope::guard(lock)]
pub struct RwLockUpgradableGuard<'a, T: 'a + ?Sized, R = Spin> {
    t: Arc<T>,
    r: PhantomData<R>,
    borrowed: &'a (),
}
unsafe impl<'a, T: 'a + ?Sized, R> Send for RwLockUpgradableGuard<'a, T, R>
where
    T: Send,
    T: Sync,
{
}
unsafe impl<'a, T: 'a + ?Sized, R> Sync for RwLockUpgradableGuard<'a, T, R>
where
    T: Send,
    T: Sync,
{
}
impl<'rwlock, T: ?Sized, R: RelaxStrategy> RwLockUpgradableGuard<'rwlock, T, R> {
    pub fn upgrade(self) -> RwLockWriteGuard<'rwlock, T, R>;
}
impl<'rwlock, T: ?Sized, R> RwLockUpgradableGuard<'rwlock, T, R> {
    pub fn try_upgrade(self) -> Result<RwLockWriteGuard<'rwlock, T, R>, Self>;
    pub fn downgrade(self) -> RwLockReadGuard<'rwlock, T>;
    pub fn leak(this: Self) -> &'rwlock T;
}
impl<'rwlock, T: ?Sized + Display, R> Display for RwLockUpgradableGuard<'rwlock, T, R> {}
impl<'rwlock, T: ?Sized, R> Deref for RwLockUpgradableGuard<'rwlock, T, R> {
    type Target = T;
}
impl<'rwlock, T: ?Sized, R> Drop for RwLockUpgradableGuard<'rwlock, T, R> {
    fn drop(&mut self);
}
