use async_io::Async;
use futures::io::{AsyncRead, AsyncWrite};
use futures::stream::Stream;
use std::io;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::sync::Arc;

pub mod unix;

pub use std::net::IpAddr;
pub use std::net::Ipv4Addr;
pub use std::net::Ipv6Addr;
pub use std::net::Shutdown;
pub use std::net::SocketAddr;
pub use std::net::SocketAddrV4;
pub use std::net::SocketAddrV6;
pub use std::net::AddrParseError;

pub trait AsyncToSocketAddrs {
}
impl AsyncToSocketAddrs for std::net::SocketAddr {}
impl AsyncToSocketAddrs for std::net::SocketAddrV4 {}
impl AsyncToSocketAddrs for std::net::SocketAddrV6 {}
impl AsyncToSocketAddrs for (std::net::IpAddr, u16) {}
impl AsyncToSocketAddrs for (std::net::Ipv4Addr, u16) {}
impl AsyncToSocketAddrs for (std::net::Ipv6Addr, u16) {}
impl AsyncToSocketAddrs for (&str, u16) {}
impl AsyncToSocketAddrs for (String, u16) {}
impl AsyncToSocketAddrs for str {}
impl AsyncToSocketAddrs for &[std::net::SocketAddr] {}
impl<T: AsyncToSocketAddrs + ?Sized> AsyncToSocketAddrs for &T {}
impl AsyncToSocketAddrs for String {}

pub struct Incoming<'a> {
    borrowed: &'a (),
    shared: Arc<()>,
}
impl Stream for Incoming<'_> {
    type Item = Result<TcpStream, io::Error>;
}

#[derive(Clone, Debug)]
pub struct TcpListener {
    shared: Arc<()>,
}
impl TcpListener {
    pub async fn bind<A: AsyncToSocketAddrs>(addr: A) -> io::Result<TcpListener>;
    pub fn local_addr(&self) -> io::Result<std::net::SocketAddr>;
    pub async fn accept(&self) -> io::Result<(TcpStream, std::net::SocketAddr)>;
    pub fn incoming(&self) -> Incoming<'_>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
}
impl From<Async<std::net::TcpListener>> for TcpListener {}
impl TryFrom<std::net::TcpListener> for TcpListener {
    type Error = io::Error;
}
impl From<TcpListener> for Arc<Async<std::net::TcpListener>> {}
impl AsRawFd for TcpListener {}
impl AsFd for TcpListener {}
impl TryFrom<OwnedFd> for TcpListener {
    type Error = io::Error;
}

pub struct TcpStream {
    shared: Arc<()>,
}
impl TcpStream {
    pub async fn connect<A: AsyncToSocketAddrs>(addr: A) -> io::Result<TcpStream>;
    pub fn local_addr(&self) -> io::Result<std::net::SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<std::net::SocketAddr>;
    pub fn shutdown(&self, how: std::net::Shutdown) -> io::Result<()>;
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn nodelay(&self) -> io::Result<bool>;
    pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
}
impl Clone for TcpStream {}
impl From<Async<std::net::TcpStream>> for TcpStream {}
impl From<TcpStream> for Arc<Async<std::net::TcpStream>> {}
impl TryFrom<std::net::TcpStream> for TcpStream {
    type Error = io::Error;
}
impl AsRawFd for TcpStream {}
impl AsFd for TcpStream {}
impl TryFrom<OwnedFd> for TcpStream {
    type Error = io::Error;
}
impl AsyncRead for TcpStream {}
impl AsyncWrite for TcpStream {}

#[derive(Clone, Debug)]
pub struct UdpSocket {
    shared: Arc<()>,
}
impl UdpSocket {
    pub async fn bind<A: AsyncToSocketAddrs>(addr: A) -> io::Result<UdpSocket>;
    pub fn local_addr(&self) -> io::Result<std::net::SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<std::net::SocketAddr>;
    pub async fn connect<A: AsyncToSocketAddrs>(&self, addr: A) -> io::Result<()>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, std::net::SocketAddr)>;
    pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, std::net::SocketAddr)>;
    pub async fn send_to<A: AsyncToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize>;
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn broadcast(&self) -> io::Result<bool>;
    pub fn set_broadcast(&self, broadcast: bool) -> io::Result<()>;
    pub fn multicast_loop_v4(&self) -> io::Result<bool>;
    pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> io::Result<()>;
    pub fn multicast_ttl_v4(&self) -> io::Result<u32>;
    pub fn set_multicast_ttl_v4(&self, ttl: u32) -> io::Result<()>;
    pub fn multicast_loop_v6(&self) -> io::Result<bool>;
    pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub fn join_multicast_v4(&self, multiaddr: std::net::Ipv4Addr, interface: std::net::Ipv4Addr) -> io::Result<()>;
    pub fn leave_multicast_v4(&self, multiaddr: std::net::Ipv4Addr, interface: std::net::Ipv4Addr) -> io::Result<()>;
    pub fn join_multicast_v6(&self, multiaddr: &std::net::Ipv6Addr, interface: u32) -> io::Result<()>;
    pub fn leave_multicast_v6(&self, multiaddr: &std::net::Ipv6Addr, interface: u32) -> io::Result<()>;
}
impl From<Async<std::net::UdpSocket>> for UdpSocket {}
impl TryFrom<std::net::UdpSocket> for UdpSocket {
    type Error = io::Error;
}
impl From<UdpSocket> for Arc<Async<std::net::UdpSocket>> {}
impl AsRawFd for UdpSocket {}
impl AsFd for UdpSocket {}
impl TryFrom<OwnedFd> for UdpSocket {
    type Error = io::Error;
}

pub async fn resolve<A: AsyncToSocketAddrs>(addr: A) -> io::Result<Vec<std::net::SocketAddr>>;
