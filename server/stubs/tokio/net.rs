use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use crate::io::{AsyncRead, AsyncWrite};

pub mod tcp;

pub trait ToSocketAddrs {}
impl ToSocketAddrs for str {}
impl ToSocketAddrs for String {}
impl ToSocketAddrs for SocketAddr {}
impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T {}
impl ToSocketAddrs for (&str, u16) {}
impl ToSocketAddrs for (String, u16) {}
impl ToSocketAddrs for (std::net::IpAddr, u16) {}

pub async fn lookup_host<T: ToSocketAddrs>(host: T) -> io::Result<std::vec::IntoIter<SocketAddr>>;

struct Registration {
    handle: Arc<()>,
}
impl Drop for Registration {
    fn drop(&mut self);
}

pub struct TcpListener {
    io: Registration,
}
impl TcpListener {
    pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener>;
    #[pinscope::cancel_safe]
    pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;
    pub fn from_std(listener: std::net::TcpListener) -> io::Result<TcpListener>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
}

pub struct TcpStream {
    io: Registration,
}
impl TcpStream {
    pub async fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream>;
    pub fn from_std(stream: std::net::TcpStream) -> io::Result<TcpStream>;
    pub fn into_std(self) -> io::Result<std::net::TcpStream>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    #[pinscope::cancel_safe]
    pub async fn readable(&self) -> io::Result<()>;
    #[pinscope::cancel_safe]
    pub async fn writable(&self) -> io::Result<()>;
    pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
    #[pinscope::cancel_safe]
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn nodelay(&self) -> io::Result<bool>;
    pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
    pub fn split<'a>(&'a mut self) -> (tcp::ReadHalf<'a>, tcp::WriteHalf<'a>);
    pub fn into_split(self) -> (tcp::OwnedReadHalf, tcp::OwnedWriteHalf);
}
impl AsyncRead for TcpStream {}
impl AsyncWrite for TcpStream {}

pub struct TcpSocket {
    inner: Registration,
}
impl TcpSocket {
    pub fn new_v4() -> io::Result<TcpSocket>;
    pub fn new_v6() -> io::Result<TcpSocket>;
    pub fn bind(&self, addr: SocketAddr) -> io::Result<()>;
    pub async fn connect(self, addr: SocketAddr) -> io::Result<TcpStream>;
    pub fn listen(self, backlog: u32) -> io::Result<TcpListener>;
}

pub struct UdpSocket {
    io: Registration,
}
impl UdpSocket {
    pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket>;
    pub async fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    #[pinscope::cancel_safe]
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
    #[pinscope::cancel_safe]
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    #[pinscope::cancel_safe]
    pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], target: A) -> io::Result<usize>;
    #[pinscope::cancel_safe]
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
}

pub struct UnixListener {
    io: Registration,
}
impl UnixListener {
    pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener>;
}
pub struct UnixStream {
    io: Registration,
}
impl UnixStream {
    pub async fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream>;
    pub fn pair() -> io::Result<(UnixStream, UnixStream)>;
}
impl AsyncRead for UnixStream {}
impl AsyncWrite for UnixStream {}
