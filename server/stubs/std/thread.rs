use std::any::Any;
use std::boxed::Box;
use std::cell::{Cell, RefCell};
use std::error::Error;
use std::fmt;
use std::io;
use std::marker::PhantomData;
use std::num::NonZero;
use std::option::Option;
use std::result;
use std::string::String;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

pub type Result<T> = result::Result<T, Box<dyn Any + Send + 'static>>;

pub struct JoinHandle<T> {
    thread: Thread,
    packet: Arc<PhantomData<T>>,
}
unsafe impl<T> Send for JoinHandle<T> {}
unsafe impl<T> Sync for JoinHandle<T> {}
impl<T> JoinHandle<T> {
    pub fn thread(&self) -> &Thread;
    pub fn join(self) -> Result<T>;
    pub fn is_finished(&self) -> bool;
}
impl<T> fmt::Debug for JoinHandle<T> {}

#[derive(Clone)]
pub struct Thread {
    inner: Arc<()>,
}
impl Thread {
    pub fn unpark(&self);
    pub fn id(&self) -> ThreadId;
    pub fn name(&self) -> Option<&str>;
}
impl fmt::Debug for Thread {}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ThreadId(u64);

#[derive(Debug)]
pub struct Builder {
    name: Option<String>,
    stack_size: Option<usize>,
}
impl Builder {
    pub fn new() -> Builder;
    pub fn name(self, name: String) -> Builder;
    pub fn stack_size(self, size: usize) -> Builder;
    pub fn spawn<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(self, f: F) -> io::Result<JoinHandle<T>>;
    pub fn spawn_scoped<'scope, 'env, F: FnOnce() -> T + Send + 'scope, T: Send + 'scope>(self, scope: &'scope Scope<'scope, 'env>, f: F) -> io::Result<ScopedJoinHandle<'scope, T>>;
    pub unsafe fn spawn_unchecked<F: FnOnce() -> T + Send, T: Send>(self, f: F) -> io::Result<JoinHandle<T>>;
}

pub struct Scope<'scope, 'env: 'scope> {
    scope: PhantomData<&'scope mut &'scope ()>,
    env: PhantomData<&'env mut &'env ()>,
}
impl<'scope, 'env> Scope<'scope, 'env> {
    pub fn spawn<F: FnOnce() -> T + Send + 'scope, T: Send + 'scope>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T>;
}
pub struct ScopedJoinHandle<'scope, T> {
    thread: Thread,
    packet: Arc<Mutex<PhantomData<T>>>,
    scope: PhantomData<&'scope ()>,
}
impl<'scope, T> ScopedJoinHandle<'scope, T> {
    pub fn thread(&self) -> &Thread;
    pub fn join(self) -> Result<T>;
    pub fn is_finished(&self) -> bool;
}
pub fn scope<'env, F, T>(f: F) -> T
where
    F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T;

pub struct LocalKey<T: 'static> {
    inner: fn() -> *const T,
}
impl<T: 'static> LocalKey<T> {
    pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R;
    pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> result::Result<R, AccessError>;
}
impl<T: 'static> LocalKey<Cell<T>> {
    pub fn set(&'static self, value: T);
    pub fn get(&'static self) -> T
    where
        T: Copy;
    pub fn take(&'static self) -> T
    where
        T: Default;
    pub fn replace(&'static self, value: T) -> T;
}
impl<T: 'static> LocalKey<RefCell<T>> {
    pub fn with_borrow<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R;
    pub fn with_borrow_mut<F: FnOnce(&mut T) -> R, R>(&'static self, f: F) -> R;
    pub fn set(&'static self, value: T);
    pub fn take(&'static self) -> T
    where
        T: Default;
    pub fn replace(&'static self, value: T) -> T;
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccessError;
impl fmt::Display for AccessError {}
impl Error for AccessError {}

pub fn spawn<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(f: F) -> JoinHandle<T>;
pub fn current() -> Thread;
pub fn yield_now();
pub fn panicking() -> bool;
pub fn sleep(dur: Duration);
pub fn sleep_until(deadline: Instant);
pub fn park();
pub fn park_timeout(dur: Duration);
pub fn available_parallelism() -> io::Result<NonZero<usize>>;
