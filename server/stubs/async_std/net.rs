use crate::task::JoinHandle;
use futures::io::{AsyncRead, AsyncWrite};
use futures::stream::Stream;
use std::io;
use std::future::Future;
use std::iter::Cloned;
use std::option::IntoIter;
use std::os::fd::AsRawFd;
use std::slice::Iter;
use std::sync::Arc;

pub use std::net::AddrParseError;
pub use std::net::Shutdown;
pub use std::net::IpAddr;
pub use std::net::Ipv4Addr;
pub use std::net::Ipv6Addr;
pub use std::net::SocketAddr;
pub use std::net::SocketAddrV4;
pub use std::net::SocketAddrV6;

pub trait ToSocketAddrs {
    type Iter: Iterator<Item = std::net::SocketAddr>;
    fn to_socket_addrs(&self) -> ToSocketAddrsFuture<Self::Iter>;
}
impl ToSocketAddrs for std::net::SocketAddr {
    type Iter = IntoIter<std::net::SocketAddr>;
}
impl ToSocketAddrs for std::net::SocketAddrV4 {
    type Iter = IntoIter<std::net::SocketAddr>;
}
impl ToSocketAddrs for std::net::SocketAddrV6 {
    type Iter = IntoIter<std::net::SocketAddr>;
}
impl ToSocketAddrs for (std::net::IpAddr, u16) {
    type Iter = IntoIter<std::net::SocketAddr>;
}
impl ToSocketAddrs for (std::net::Ipv4Addr, u16) {
    type Iter = IntoIter<std::net::SocketAddr>;
}
impl ToSocketAddrs for (std::net::Ipv6Addr, u16) {
    type Iter = IntoIter<std::net::SocketAddr>;
}
impl ToSocketAddrs for (&str, u16) {
    type Iter = std::vec::IntoIter<std::net::SocketAddr>;
}
impl ToSocketAddrs for str {
    type Iter = std::vec::IntoIter<std::net::SocketAddr>;
}
impl<'a> ToSocketAddrs for &'a [std::net::SocketAddr] {
    type Iter = Cloned<Iter<'a, std::net::SocketAddr>>;
}
impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T {
    type Iter = T::Iter;
}
impl ToSocketAddrs for String {
    type Iter = std::vec::IntoIter<std::net::SocketAddr>;
}

pub struct Incoming<'a> {
    borrowed: &'a (),
    shared: Arc<()>,
}
impl Stream for Incoming<'_> {
    type Item = Result<TcpStream, io::Error>;
}

#[derive(Debug)]
pub struct TcpListener {
    shared: std::sync::Arc<()>,
}
impl TcpListener {
    pub async fn bind<A: ToSocketAddrs>(addrs: A) -> io::Result<TcpListener>;
    pub async fn accept(&self) -> io::Result<(TcpStream, std::net::SocketAddr)>;
    pub fn incoming(&self) -> Incoming<'_>;
    pub fn into_incoming(self) -> impl Stream<Item = io::Result<TcpStream>> + Send;
    pub fn local_addr(&self) -> io::Result<std::net::SocketAddr>;
}
impl From<std::net::TcpListener> for TcpListener {}
impl TryFrom<TcpListener> for std::net::TcpListener {
    type Error = io::Error;
}
impl AsRawFd for TcpListener {}

#[derive(Clone, Debug)]
pub struct TcpStream {
    shared: Arc<()>,
}
impl TcpStream {
    pub async fn connect<A: ToSocketAddrs>(addrs: A) -> io::Result<TcpStream>;
    pub fn local_addr(&self) -> io::Result<std::net::SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<std::net::SocketAddr>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn nodelay(&self) -> io::Result<bool>;
    pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
    pub fn shutdown(&self, how: std::net::Shutdown) -> io::Result<()>;
}
impl AsyncRead for TcpStream {}
impl AsyncRead for &TcpStream {}
impl AsyncWrite for TcpStream {}
impl AsyncWrite for &TcpStream {}
impl From<std::net::TcpStream> for TcpStream {}
impl TryFrom<TcpStream> for std::net::TcpStream {
    type Error = io::Error;
}
impl AsRawFd for TcpStream {}

#[derive(Debug)]
pub struct UdpSocket {
    shared: std::sync::Arc<()>,
}
impl UdpSocket {
    pub async fn bind<A: ToSocketAddrs>(addrs: A) -> io::Result<UdpSocket>;
    pub fn peer_addr(&self) -> io::Result<std::net::SocketAddr>;
    pub fn local_addr(&self) -> io::Result<std::net::SocketAddr>;
    pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addrs: A) -> io::Result<usize>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, std::net::SocketAddr)>;
    pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, std::net::SocketAddr)>;
    pub async fn connect<A: ToSocketAddrs>(&self, addrs: A) -> io::Result<()>;
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn broadcast(&self) -> io::Result<bool>;
    pub fn set_broadcast(&self, on: bool) -> io::Result<()>;
    pub fn multicast_loop_v4(&self) -> io::Result<bool>;
    pub fn set_multicast_loop_v4(&self, on: bool) -> io::Result<()>;
    pub fn multicast_ttl_v4(&self) -> io::Result<u32>;
    pub fn set_multicast_ttl_v4(&self, ttl: u32) -> io::Result<()>;
    pub fn multicast_loop_v6(&self) -> io::Result<bool>;
    pub fn set_multicast_loop_v6(&self, on: bool) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub fn join_multicast_v4(&self, multiaddr: std::net::Ipv4Addr, interface: std::net::Ipv4Addr) -> io::Result<()>;
    pub fn join_multicast_v6(&self, multiaddr: &std::net::Ipv6Addr, interface: u32) -> io::Result<()>;
    pub fn leave_multicast_v4(&self, multiaddr: std::net::Ipv4Addr, interface: std::net::Ipv4Addr) -> io::Result<()>;
    pub fn leave_multicast_v6(&self, multiaddr: &std::net::Ipv6Addr, interface: u32) -> io::Result<()>;
}
impl From<std::net::UdpSocket> for UdpSocket {}
impl TryFrom<UdpSocket> for std::net::UdpSocket {
    type Error = io::Error;
}
impl AsRawFd for UdpSocket {}

pub(crate) enum ToSocketAddrsFuture<I> {
    Resolving(JoinHandle<io::Result<I>>),
    Ready(io::Result<I>),
    Done,
}
impl<I: Iterator<Item = std::net::SocketAddr>> Future for ToSocketAddrsFuture<I> {
    type Output = Result<I, io::Error>;
}
