use std::any::Any;
use std::boxed::Box;
use std::fmt;
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::option::Option;
use std::result::Result;

pub auto trait UnwindSafe {}
pub auto trait RefUnwindSafe {}
#[derive(Default, Debug)]
pub struct AssertUnwindSafe<T>(pub T);
impl<T> Deref for AssertUnwindSafe<T> {
    type Target = T;
}
impl<T> DerefMut for AssertUnwindSafe<T> {}
impl<R, F: FnOnce() -> R> FnOnce<()> for AssertUnwindSafe<F> {
    type Output = R;
}
impl<F: Future> Future for AssertUnwindSafe<F> {
    type Output = F::Output;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location<'a> {
    file: &'a str,
    line: u32,
    col: u32,
}
impl<'a> Location<'a> {
    pub const fn caller() -> &'static Location<'static>;
    pub const fn file(&self) -> &'a str;
    pub const fn line(&self) -> u32;
    pub const fn column(&self) -> u32;
}
impl fmt::Display for Location<'_> {}

pub struct PanicHookInfo<'a> {
    payload: &'a (dyn Any + Send),
    location: &'a Location<'a>,
}
impl<'a> PanicHookInfo<'a> {
    pub fn payload(&self) -> &(dyn Any + Send);
    pub fn payload_as_str(&self) -> Option<&str>;
    pub fn location(&self) -> Option<&Location<'_>>;
}
impl fmt::Debug for PanicHookInfo<'_> {}
impl fmt::Display for PanicHookInfo<'_> {}
pub type PanicInfo<'a> = PanicHookInfo<'a>;

pub fn catch_unwind<F: FnOnce() -> R + UnwindSafe, R>(f: F) -> Result<R, Box<dyn Any + Send>>;
pub fn resume_unwind(payload: Box<dyn Any + Send>) -> !;
pub fn panic_any<M: 'static + Any + Send>(msg: M) -> !;
pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>);
pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>;
