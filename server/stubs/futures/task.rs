use crate::future::{BoxFuture, Future, LocalBoxFuture};
use std::error::Error;
use std::fmt;
use std::sync::Arc;

pub use std::task::{Context, Poll, RawWaker, RawWakerVTable, Waker};

pub trait ArcWake: Send + Sync {
    fn wake(self: Arc<Self>);
    fn wake_by_ref(arc_self: &Arc<Self>);
}
pub fn waker<W: ArcWake + 'static>(wake: Arc<W>) -> Waker;
pub fn waker_ref<W: ArcWake + 'static>(wake: &Arc<W>) -> WakerRef<'_>;
pub fn noop_waker() -> Waker;
pub fn noop_waker_ref() -> &'static Waker;
#[derive(Debug)]
pub struct WakerRef<'a> {
    waker: std::mem::ManuallyDrop<Waker>,
    marker: std::marker::PhantomData<&'a ()>,
}
impl std::ops::Deref for WakerRef<'_> {
    type Target = Waker;
}
pub struct AtomicWaker {
    state: std::sync::atomic::AtomicUsize,
    waker: std::cell::UnsafeCell<Option<Waker>>,
}
unsafe impl Send for AtomicWaker {}
unsafe impl Sync for AtomicWaker {}
impl AtomicWaker {
    pub const fn new() -> Self;
    pub fn register(&self, waker: &Waker);
    pub fn wake(&self);
    pub fn take(&self) -> Option<Waker>;
}

pub struct FutureObj<'a, T>(BoxFuture<'a, T>);
impl<T> Future for FutureObj<'_, T> {
    type Output = T;
}
pub struct LocalFutureObj<'a, T>(LocalBoxFuture<'a, T>);
impl<T> Future for LocalFutureObj<'_, T> {
    type Output = T;
}
pub trait Spawn {
    fn spawn_obj(&self, future: FutureObj<'static, ()>) -> Result<(), SpawnError>;
}
pub trait LocalSpawn {
    fn spawn_local_obj(&self, future: LocalFutureObj<'static, ()>) -> Result<(), SpawnError>;
}
impl Spawn for crate::executor::ThreadPool {}
impl Spawn for crate::executor::LocalSpawner {}
impl LocalSpawn for crate::executor::LocalSpawner {}
pub trait SpawnExt: Spawn {
    fn spawn<Fut: Future<Output = ()> + Send + 'static>(&self, future: Fut) -> Result<(), SpawnError>;
    fn spawn_with_handle<Fut: Future + Send + 'static>(&self, future: Fut) -> Result<crate::future::RemoteHandle<Fut::Output>, SpawnError>
    where
        Fut::Output: Send;
}
impl<Sp: ?Sized + Spawn> SpawnExt for Sp {}
pub trait LocalSpawnExt: LocalSpawn {
    fn spawn_local<Fut: Future<Output = ()> + 'static>(&self, future: Fut) -> Result<(), SpawnError>;
    fn spawn_local_with_handle<Fut: Future + 'static>(&self, future: Fut) -> Result<crate::future::RemoteHandle<Fut::Output>, SpawnError>;
}
impl<Sp: ?Sized + LocalSpawn> LocalSpawnExt for Sp {}
#[derive(Debug)]
pub struct SpawnError(());
impl fmt::Display for SpawnError {}
impl Error for SpawnError {}
