use futures::io::{AsyncRead, AsyncWrite};
use futures::stream::Stream;
use std::io;
use std::borrow::Cow;
use std::fs::File;
use std::future::Future;
use std::io::{BufReader, BufWriter, LineWriter, PipeReader, PipeWriter, Read, Stderr, StderrLock, Stdin, StdinLock, Stdout, StdoutLock, Write};
use std::net::{SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::os::unix::net::{UnixDatagram, UnixListener, UnixStream};
use std::path::Path;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

pub mod os;

pub fn block_on<T>(future: impl Future<Output = T>) -> T;
pub struct Readable<'a, T> {
    value: T,
    borrowed: &'a (),
    shared: std::sync::Arc<()>,
}
unsafe impl<'a, T> Send for Readable<'a, T>
where
    T: Sync,
{
}
impl<'a, T> Unpin for Readable<'a, T> {}
impl<T> Future for Readable<'_, T> {
    type Output = Result<(), io::Error>;
}

pub struct ReadableOwned<T> {
    value: Arc<T>,
}
impl<T> Future for ReadableOwned<T> {
    type Output = Result<(), io::Error>;
}

pub struct Writable<'a, T> {
    value: T,
    borrowed: &'a (),
    shared: std::sync::Arc<()>,
}
unsafe impl<'a, T> Send for Writable<'a, T>
where
    T: Sync,
{
}
impl<'a, T> Unpin for Writable<'a, T> {}
impl<T> Future for Writable<'_, T> {
    type Output = Result<(), io::Error>;
}

pub struct WritableOwned<T> {
    value: Arc<T>,
}
impl<T> Future for WritableOwned<T> {
    type Output = Result<(), io::Error>;
}

#[derive(Debug)]
pub struct Timer {
    shared: Arc<()>,
}
impl Timer {
    pub fn never() -> Timer;
    pub fn after(duration: Duration) -> Timer;
    pub fn at(instant: Instant) -> Timer;
    pub fn interval(period: Duration) -> Timer;
    pub fn interval_at(start: Instant, period: Duration) -> Timer;
    pub fn will_fire(&self) -> bool;
    pub fn set_after(&mut self, duration: Duration);
    pub fn set_at(&mut self, instant: Instant);
    pub fn set_interval(&mut self, period: Duration);
    pub fn set_interval_at(&mut self, start: Instant, period: Duration);
    pub fn clear(&mut self);
}
impl Drop for Timer {
    fn drop(&mut self);
}
impl Future for Timer {
    type Output = Instant;
}
impl Stream for Timer {
    type Item = Instant;
}

#[derive(Debug)]
pub struct Async<T> {
    value: T,
}
impl<T> Unpin for Async<T> {}
impl<T: AsFd> Async<T> {
    pub fn new(io: T) -> io::Result<Async<T>>;
    pub fn new_nonblocking(io: T) -> io::Result<Async<T>>;
}
impl<T> Async<T> {
    pub fn get_ref(&self) -> &T;
    pub unsafe fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> io::Result<T>;
    pub fn readable(&self) -> Readable<'_, T>;
    pub fn readable_owned(self: Arc<Self>) -> ReadableOwned<T>;
    pub fn writable(&self) -> Writable<'_, T>;
    pub fn writable_owned(self: Arc<Self>) -> WritableOwned<T>;
    pub fn poll_readable(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    pub fn poll_writable(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    pub async fn read_with<R>(&self, op: impl FnMut(&T) -> io::Result<R>) -> io::Result<R>;
    pub async unsafe fn read_with_mut<R>(&mut self, op: impl FnMut(&mut T) -> io::Result<R>) -> io::Result<R>;
    pub async fn write_with<R>(&self, op: impl FnMut(&T) -> io::Result<R>) -> io::Result<R>;
    pub async unsafe fn write_with_mut<R>(&mut self, op: impl FnMut(&mut T) -> io::Result<R>) -> io::Result<R>;
}
impl Async<TcpListener> {
    pub fn bind<A: Into<SocketAddr>>(addr: A) -> io::Result<Async<TcpListener>>;
    pub async fn accept(&self) -> io::Result<(Async<TcpStream>, SocketAddr)>;
    pub fn incoming(&self) -> impl Stream<Item = io::Result<Async<TcpStream>>> + Send + '_;
}
impl Async<TcpStream> {
    pub async fn connect<A: Into<SocketAddr>>(addr: A) -> io::Result<Async<TcpStream>>;
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
}
impl Async<UdpSocket> {
    pub fn bind<A: Into<SocketAddr>>(addr: A) -> io::Result<Async<UdpSocket>>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    pub async fn send_to<A: Into<SocketAddr>>(&self, buf: &[u8], addr: A) -> io::Result<usize>;
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
}
impl Async<UnixListener> {
    pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<Async<UnixListener>>;
    pub async fn accept(&self) -> io::Result<(Async<UnixStream>, std::os::unix::net::SocketAddr)>;
    pub fn incoming(&self) -> impl Stream<Item = io::Result<Async<UnixStream>>> + Send + '_;
}
impl Async<UnixStream> {
    pub async fn connect<P: AsRef<Path>>(path: P) -> io::Result<Async<UnixStream>>;
    pub fn pair() -> io::Result<(Async<UnixStream>, Async<UnixStream>)>;
}
impl Async<UnixDatagram> {
    pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<Async<UnixDatagram>>;
    pub fn unbound() -> io::Result<Async<UnixDatagram>>;
    pub fn pair() -> io::Result<(Async<UnixDatagram>, Async<UnixDatagram>)>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, std::os::unix::net::SocketAddr)>;
    pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize>;
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
}
impl<T: AsRawFd> AsRawFd for Async<T> {}
impl<T: AsFd> AsFd for Async<T> {}
impl<T: AsFd + From<OwnedFd>> TryFrom<OwnedFd> for Async<T> {
    type Error = io::Error;
}
impl<T: Into<OwnedFd>> TryFrom<Async<T>> for OwnedFd {
    type Error = io::Error;
}
impl<T> AsRef<T> for Async<T> {}
impl<T> Drop for Async<T> {
    fn drop(&mut self);
}
impl<T: IoSafe + Read> AsyncRead for Async<T> {}
impl<T> AsyncRead for &Async<T>
where
    for<'a> &'a T: Read,
{}
impl<T: IoSafe + Write> AsyncWrite for Async<T> {}
impl<T> AsyncWrite for &Async<T>
where
    for<'a> &'a T: Write,
{}
impl TryFrom<TcpListener> for Async<TcpListener> {
    type Error = io::Error;
}
impl TryFrom<TcpStream> for Async<TcpStream> {
    type Error = io::Error;
}
impl TryFrom<UdpSocket> for Async<UdpSocket> {
    type Error = io::Error;
}
impl TryFrom<UnixListener> for Async<UnixListener> {
    type Error = io::Error;
}
impl TryFrom<UnixStream> for Async<UnixStream> {
    type Error = io::Error;
}
impl TryFrom<UnixDatagram> for Async<UnixDatagram> {
    type Error = io::Error;
}

pub unsafe trait IoSafe {
}
impl<T: ?Sized> IoSafe for &T {}
impl IoSafe for File {}
impl IoSafe for Stderr {}
impl IoSafe for Stdin {}
impl IoSafe for Stdout {}
impl IoSafe for StderrLock<'_> {}
impl IoSafe for StdinLock<'_> {}
impl IoSafe for StdoutLock<'_> {}
impl IoSafe for TcpStream {}
impl IoSafe for UnixStream {}
impl IoSafe for PipeReader {}
impl IoSafe for PipeWriter {}
impl<T: IoSafe + Read> IoSafe for BufReader<T> {}
impl<T: IoSafe + Write> IoSafe for BufWriter<T> {}
impl<T: IoSafe + Write> IoSafe for LineWriter<T> {}
impl<T: IoSafe + ?Sized> IoSafe for &mut T {}
impl<T: IoSafe + ?Sized> IoSafe for Box<T> {}
impl<T: Clone + IoSafe> IoSafe for Cow<'_, T> {}
