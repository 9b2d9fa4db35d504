use crate::{BarrierWaitResult, MutexGuard, MutexGuardArc, RwLockReadGuard, RwLockReadGuardArc, RwLockUpgradableReadGuard, RwLockUpgradableReadGuardArc, RwLockWriteGuard, RwLockWriteGuardArc, SemaphoreGuard, SemaphoreGuardArc};
use std::future::Future;
use std::marker::PhantomData;
use std::sync::Arc;

pub struct BarrierWait<'a> {
    borrowed: &'a (),
    shared: Arc<()>,
    _pinned: std::marker::PhantomPinned,
}
impl<'a> Future for BarrierWait<'a> {
    type Output = BarrierWaitResult;
}

pub struct Lock<'a, T: ?Sized> {
    value: PhantomData<T>,
    borrowed: &'a (),
    shared: std::sync::Arc<()>,
    _pinned: std::marker::PhantomPinned,
}
impl<'a, T: ?Sized> Future for Lock<'a, T> {
    type Output = MutexGuard<'a, T>;
}

pub struct LockArc<T: ?Sized> {
    value: PhantomData<T>,
    shared: std::sync::Arc<()>,
    _pinned: std::marker::PhantomPinned,
}
impl<T: ?Sized> Future for LockArc<T> {
    type Output = MutexGuardArc<T>;
}

pub struct Read<'a, T: ?Sized> {
    value: PhantomData<T>,
    borrowed: &'a (),
    shared: std::sync::Arc<()>,
    _pinned: std::marker::PhantomPinned,
}
unsafe impl<'a, T: ?Sized> Send for Read<'a, T>
where
    T: Sync,
{
}
impl<'a, T: ?Sized> Future for Read<'a, T> {
    type Output = RwLockReadGuard<'a, T>;
}

pub struct ReadArc<'a, T> {
    value: Arc<T>,
    borrowed: &'a (),
    _pinned: std::marker::PhantomPinned,
}
impl<'a, T> Future for ReadArc<'a, T> {
    type Output = RwLockReadGuardArc<T>;
}

pub struct UpgradableRead<'a, T: ?Sized> {
    value: PhantomData<T>,
    borrowed: &'a (),
    shared: std::sync::Arc<()>,
    _pinned: std::marker::PhantomPinned,
}
unsafe impl<'a, T: ?Sized> Send for UpgradableRead<'a, T>
where
    T: Send,
    T: Sync,
{
}
impl<'a, T: ?Sized> Future for UpgradableRead<'a, T> {
    type Output = RwLockUpgradableReadGuard<'a, T>;
}

pub struct UpgradableReadArc<'a, T: ?Sized> {
    value: Arc<T>,
    borrowed: &'a (),
    _pinned: std::marker::PhantomPinned,
}
impl<'a, T: ?Sized> Future for UpgradableReadArc<'a, T> {
    type Output = RwLockUpgradableReadGuardArc<T>;
}

pub struct Upgrade<'a, T: ?Sized> {
    value: PhantomData<T>,
    borrowed: &'a (),
    shared: std::sync::Arc<()>,
    _pinned: std::marker::PhantomPinned,
}
impl<'a, T: ?Sized> Future for Upgrade<'a, T> {
    type Output = RwLockWriteGuard<'a, T>;
}

pub struct UpgradeArc<T: ?Sized> {
    value: Arc<T>,
    _pinned: std::marker::PhantomPinned,
}
impl<T: ?Sized> Future for UpgradeArc<T> {
    type Output = RwLockWriteGuardArc<T>;
}

pub struct Write<'a, T: ?Sized> {
    value: PhantomData<T>,
    borrowed: &'a (),
    shared: std::sync::Arc<()>,
    _pinned: std::marker::PhantomPinned,
}
impl<'a, T: ?Sized> Future for Write<'a, T> {
    type Output = RwLockWriteGuard<'a, T>;
}

pub struct WriteArc<'a, T: ?Sized> {
    value: Arc<T>,
    borrowed: &'a (),
    _pinned: std::marker::PhantomPinned,
}
impl<'a, T: ?Sized> Future for WriteArc<'a, T> {
    type Output = RwLockWriteGuardArc<T>;
}

pub struct Acquire<'a> {
    borrowed: &'a (),
    shared: std::sync::Arc<()>,
    _pinned: std::marker::PhantomPinned,
}
impl<'a> Future for Acquire<'a> {
    type Output = SemaphoreGuard<'a>;
}

pub struct AcquireArc {
    shared: Arc<()>,
    _pinned: std::marker::PhantomPinned,
}
impl Future for AcquireArc {
    type Output = SemaphoreGuardArc;
}
