use crate::io::{Interest, Ready};
use std::{error, io};
use std::fmt::Display;
use std::os::fd::{AsFd, AsRawFd};
use std::task::{Context, Poll};

pub struct AsyncFd<T: AsRawFd> {
    value: T,
}
impl<T: AsRawFd> AsyncFd<T> {
    pub unsafe fn register(inner: T) -> Result<Self, AsyncFdRegisterError<T>>;
    pub unsafe fn register_with_interest(inner: T, interest: Interest) -> Result<Self, AsyncFdRegisterError<T>>;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
    pub fn poll_read_ready<'a>(&'a self, cx: &mut Context<'_>) -> Poll<io::Result<AsyncFdReadyGuard<'a, T>>>;
    pub fn poll_read_ready_mut<'a>(&'a mut self, cx: &mut Context<'_>) -> Poll<io::Result<AsyncFdReadyMutGuard<'a, T>>>;
    pub fn poll_write_ready<'a>(&'a self, cx: &mut Context<'_>) -> Poll<io::Result<AsyncFdReadyGuard<'a, T>>>;
    pub fn poll_write_ready_mut<'a>(&'a mut self, cx: &mut Context<'_>) -> Poll<io::Result<AsyncFdReadyMutGuard<'a, T>>>;
    pub async fn ready(&self, interest: Interest) -> io::Result<AsyncFdReadyGuard<'_, T>>;
    pub async fn ready_mut(&mut self, interest: Interest) -> io::Result<AsyncFdReadyMutGuard<'_, T>>;
    #[pinscope::cancel_safe]
    pub async fn readable<'a>(&'a self) -> io::Result<AsyncFdReadyGuard<'a, T>>;
    #[pinscope::cancel_safe]
    pub async fn readable_mut<'a>(&'a mut self) -> io::Result<AsyncFdReadyMutGuard<'a, T>>;
    #[pinscope::cancel_safe]
    pub async fn writable<'a>(&'a self) -> io::Result<AsyncFdReadyGuard<'a, T>>;
    #[pinscope::cancel_safe]
    pub async fn writable_mut<'a>(&'a mut self) -> io::Result<AsyncFdReadyMutGuard<'a, T>>;
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut(&T) -> io::Result<R>) -> io::Result<R>;
    pub async fn async_io_mut<R>(&mut self, interest: Interest, f: impl FnMut(&mut T) -> io::Result<R>) -> io::Result<R>;
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce(&T) -> io::Result<R>) -> io::Result<R>;
    pub fn try_io_mut<R>(&mut self, interest: Interest, f: impl FnOnce(&mut T) -> io::Result<R>) -> io::Result<R>;
}
impl<T: AsRawFd> AsRawFd for AsyncFd<T> {}
impl<T: AsRawFd> AsFd for AsyncFd<T> {}
impl<T: AsRawFd> Drop for AsyncFd<T> {
    fn drop(&mut self);
}

pub struct AsyncFdRegisterError<T> {
    value: T,
    shared: std::sync::Arc<()>,
}
impl<T> AsyncFdRegisterError<T> {
    pub fn into_parts(self) -> (T, io::Error);
}
impl<T> Display for AsyncFdRegisterError<T> {}
impl<T> error::Error for AsyncFdRegisterError<T> {}
impl<T> From<AsyncFdRegisterError<T>> for io::Error {}

pub struct AsyncFdReadyGuard<'a, T: AsRawFd> {
    inner: &'a T,
}
impl<'a, Inner: AsRawFd> AsyncFdReadyGuard<'a, Inner> {
    pub fn clear_ready(&mut self);
    pub fn clear_ready_matching(&mut self, ready: Ready);
    pub fn retain_ready(&mut self);
    pub fn ready(&self) -> Ready;
    pub fn try_io<R>(&mut self, f: impl FnOnce(&'a AsyncFd<Inner>) -> io::Result<R>) -> Result<io::Result<R>, TryIoError>;
    pub fn get_ref(&self) -> &'a AsyncFd<Inner>;
    pub fn get_inner(&self) -> &'a Inner;
}

pub struct AsyncFdReadyMutGuard<'a, T: AsRawFd> {
    inner: &'a mut T,
}
impl<'a, Inner: AsRawFd> AsyncFdReadyMutGuard<'a, Inner> {
    pub fn clear_ready(&mut self);
    pub fn clear_ready_matching(&mut self, ready: Ready);
    pub fn retain_ready(&mut self);
    pub fn ready(&self) -> Ready;
    pub fn try_io<R>(&mut self, f: impl FnOnce(&mut AsyncFd<Inner>) -> io::Result<R>) -> Result<io::Result<R>, TryIoError>;
    pub fn get_ref(&self) -> &AsyncFd<Inner>;
    pub fn get_mut(&mut self) -> &mut AsyncFd<Inner>;
    pub fn get_inner(&self) -> &Inner;
    pub fn get_inner_mut(&mut self) -> &mut Inner;
}

#[derive(Debug)]
pub struct TryIoError {
    value: usize,
}
