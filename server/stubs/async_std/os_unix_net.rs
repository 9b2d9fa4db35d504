use crate::path::Path;
use futures::io::{AsyncRead, AsyncWrite};
use futures::stream::Stream;
use std::io;
use std::net::Shutdown;
use std::os::fd::AsRawFd;
use std::sync::Arc;

pub use std::os::unix::net::SocketAddr;

pub struct UnixDatagram {
    shared: std::sync::Arc<()>,
}
impl UnixDatagram {
    pub async fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram>;
    pub fn unbound() -> io::Result<UnixDatagram>;
    pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)>;
    pub async fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize>;
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
}
impl From<std::os::unix::net::UnixDatagram> for UnixDatagram {}
impl TryFrom<UnixDatagram> for std::os::unix::net::UnixDatagram {
    type Error = io::Error;
}
impl AsRawFd for UnixDatagram {}

pub struct Incoming<'a> {
    borrowed: &'a (),
    shared: Arc<()>,
}
impl Stream for Incoming<'_> {
    type Item = Result<UnixStream, io::Error>;
}

pub struct UnixListener {
    shared: std::sync::Arc<()>,
}
impl UnixListener {
    pub async fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener>;
    pub async fn accept(&self) -> io::Result<(UnixStream, SocketAddr)>;
    pub fn incoming(&self) -> Incoming<'_>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}
impl From<std::os::unix::net::UnixListener> for UnixListener {}
impl TryFrom<UnixListener> for std::os::unix::net::UnixListener {
    type Error = io::Error;
}
impl AsRawFd for UnixListener {}

#[derive(Clone)]
pub struct UnixStream {
    shared: Arc<()>,
}
impl UnixStream {
    pub async fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream>;
    pub fn pair() -> io::Result<(UnixStream, UnixStream)>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
}
impl AsyncRead for UnixStream {}
impl AsyncRead for &UnixStream {}
impl AsyncWrite for UnixStream {}
impl AsyncWrite for &UnixStream {}
impl From<std::os::unix::net::UnixStream> for UnixStream {}
impl TryFrom<UnixStream> for std::os::unix::net::UnixStream {
    type Error = io::Error;
}
impl AsRawFd for UnixStream {}
