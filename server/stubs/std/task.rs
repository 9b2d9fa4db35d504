use std::marker::PhantomData;
use std::option::Option;
use std::ops::Try;
use std::result::Result;
use std::sync::Arc;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Poll<T> {
    Ready(T),
    Pending,
}
impl<T> Poll<T> {
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<U>;
    pub const fn is_ready(&self) -> bool;
    pub const fn is_pending(&self) -> bool;
}
impl<T, E> Poll<Result<T, E>> {
    pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Result<U, E>>;
    pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Result<T, U>>;
}
impl<T, E> Poll<Option<Result<T, E>>> {
    pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Option<Result<U, E>>>;
    pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Option<Result<T, U>>>;
}
impl<T> From<T> for Poll<T> {}
impl<T, E> Try for Poll<Result<T, E>> {
    type Output = Poll<T>;
    type Residual = Result<std::convert::Infallible, E>;
}

pub struct Context<'a> {
    waker: &'a Waker,
    local: PhantomData<*mut ()>,
}
impl<'a> Context<'a> {
    pub const fn from_waker(waker: &'a Waker) -> Self;
    pub const fn waker(&self) -> &'a Waker;
}

pub struct Waker {
    waker: RawWaker,
}
unsafe impl Send for Waker {}
unsafe impl Sync for Waker {}
impl Waker {
    pub fn wake(self);
    pub fn wake_by_ref(&self);
    pub fn will_wake(&self, other: &Waker) -> bool;
    pub const unsafe fn new(data: *const (), vtable: &'static RawWakerVTable) -> Self;
    pub const unsafe fn from_raw(waker: RawWaker) -> Waker;
    pub const fn noop() -> &'static Waker;
    pub fn data(&self) -> *const ();
    pub fn vtable(&self) -> &'static RawWakerVTable;
}
impl Clone for Waker {}
impl Drop for Waker {}
impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for Waker {}

#[derive(Debug, PartialEq)]
pub struct RawWaker {
    data: *const (),
    vtable: &'static RawWakerVTable,
}
impl RawWaker {
    pub const fn new(data: *const (), vtable: &'static RawWakerVTable) -> RawWaker;
}
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RawWakerVTable {
    clone: unsafe fn(*const ()) -> RawWaker,
    wake: unsafe fn(*const ()),
    wake_by_ref: unsafe fn(*const ()),
    drop: unsafe fn(*const ()),
}
impl RawWakerVTable {
    pub const fn new(
        clone: unsafe fn(*const ()) -> RawWaker,
        wake: unsafe fn(*const ()),
        wake_by_ref: unsafe fn(*const ()),
        drop: unsafe fn(*const ()),
    ) -> Self;
}

pub trait Wake {
    fn wake(self: Arc<Self>);
    fn wake_by_ref(self: &Arc<Self>);
}

macro_rules! ready { () => {}; }
