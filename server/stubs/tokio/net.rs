use bytes::buf::BufMut;
use crate::io::{AsyncRead, AsyncWrite, Interest, ReadBuf, Ready};
use crate::net::tcp::{OwnedReadHalf, OwnedWriteHalf, ReadHalf, WriteHalf};
use crate::net::unix::UCred;
use std::io;
use std::io::{IoSlice, IoSliceMut};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::os::fd::{AsFd, AsRawFd};
use std::path::Path;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

pub mod tcp;
pub mod unix;

pub trait ToSocketAddrs {
}
impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T {}
impl ToSocketAddrs for SocketAddr {}
impl ToSocketAddrs for SocketAddrV4 {}
impl ToSocketAddrs for SocketAddrV6 {}
impl ToSocketAddrs for (IpAddr, u16) {}
impl ToSocketAddrs for (Ipv4Addr, u16) {}
impl ToSocketAddrs for (Ipv6Addr, u16) {}
impl ToSocketAddrs for &[SocketAddr] {}
impl ToSocketAddrs for str {}
impl ToSocketAddrs for (&str, u16) {}
impl ToSocketAddrs for (String, u16) {}
impl ToSocketAddrs for String {}

pub async fn lookup_host<T>(host: T) -> io::Result<impl Iterator<Item = SocketAddr>>
where
    T: ToSocketAddrs;
pub struct TcpListener {
    shared: Arc<()>,
}
impl TcpListener {
    pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener>;
    #[pinscope::cancel_safe]
    pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;
    pub fn poll_accept(&self, cx: &mut Context<'_>) -> Poll<io::Result<(TcpStream, SocketAddr)>>;
    pub fn from_std(listener: std::net::TcpListener) -> io::Result<TcpListener>;
    pub fn into_std(self) -> io::Result<std::net::TcpListener>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
}
impl TryFrom<std::net::TcpListener> for TcpListener {
    type Error = io::Error;
}
impl AsRawFd for TcpListener {}
impl AsFd for TcpListener {}

pub struct TcpStream {
    shared: Arc<()>,
}
impl TcpStream {
    pub async fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream>;
    pub fn from_std(stream: std::net::TcpStream) -> io::Result<TcpStream>;
    pub fn into_std(self) -> io::Result<std::net::TcpStream>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn take_error(&self) -> io::Result<Option<io::Error>>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn poll_peek(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<usize>>;
    #[pinscope::cancel_safe]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    #[pinscope::cancel_safe]
    pub async fn readable(&self) -> io::Result<()>;
    pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    #[pinscope::cancel_safe]
    pub async fn writable(&self) -> io::Result<()>;
    pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R>;
    #[pinscope::cancel_safe]
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn nodelay(&self) -> io::Result<bool>;
    pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
    pub fn quickack(&self) -> io::Result<bool>;
    pub fn set_quickack(&self, quickack: bool) -> io::Result<()>;
    pub fn linger(&self) -> io::Result<Option<Duration>>;
    pub fn set_zero_linger(&self) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub fn split<'a>(&'a mut self) -> (ReadHalf<'a>, WriteHalf<'a>);
    pub fn into_split(self) -> (OwnedReadHalf, OwnedWriteHalf);
}
impl AsRef<TcpStream> for ReadHalf<'_> {}
impl AsRef<TcpStream> for WriteHalf<'_> {}
impl AsRef<TcpStream> for OwnedReadHalf {}
impl AsRef<TcpStream> for OwnedWriteHalf {}
impl TryFrom<std::net::TcpStream> for TcpStream {
    type Error = io::Error;
}
impl AsyncRead for TcpStream {}
impl AsyncWrite for TcpStream {}
impl AsRef<TcpStream> for TcpStream {}
impl AsRawFd for TcpStream {}
impl AsFd for TcpStream {}

pub struct TcpSocket {
    shared: std::sync::Arc<()>,
}
impl TcpSocket {
    pub fn new_v4() -> io::Result<TcpSocket>;
    pub fn new_v6() -> io::Result<TcpSocket>;
    pub fn set_keepalive(&self, keepalive: bool) -> io::Result<()>;
    pub fn keepalive(&self) -> io::Result<bool>;
    pub fn set_reuseaddr(&self, reuseaddr: bool) -> io::Result<()>;
    pub fn reuseaddr(&self) -> io::Result<bool>;
    pub fn set_reuseport(&self, reuseport: bool) -> io::Result<()>;
    pub fn reuseport(&self) -> io::Result<bool>;
    pub fn set_send_buffer_size(&self, size: u32) -> io::Result<()>;
    pub fn send_buffer_size(&self) -> io::Result<u32>;
    pub fn set_recv_buffer_size(&self, size: u32) -> io::Result<()>;
    pub fn recv_buffer_size(&self) -> io::Result<u32>;
    pub fn set_zero_linger(&self) -> io::Result<()>;
    pub fn linger(&self) -> io::Result<Option<Duration>>;
    pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
    pub fn nodelay(&self) -> io::Result<bool>;
    pub fn tclass_v6(&self) -> io::Result<u32>;
    pub fn set_tclass_v6(&self, tclass: u32) -> io::Result<()>;
    pub fn tos_v4(&self) -> io::Result<u32>;
    pub fn set_tos_v4(&self, tos: u32) -> io::Result<()>;
    pub fn device(&self) -> io::Result<Option<Vec<u8>>>;
    pub fn bind_device(&self, interface: Option<&[u8]>) -> io::Result<()>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn take_error(&self) -> io::Result<Option<io::Error>>;
    pub fn bind(&self, addr: SocketAddr) -> io::Result<()>;
    pub async fn connect(self, addr: SocketAddr) -> io::Result<TcpStream>;
    pub fn listen(self, backlog: u32) -> io::Result<TcpListener>;
    pub fn from_std_stream(std_stream: std::net::TcpStream) -> TcpSocket;
}
impl AsRawFd for TcpSocket {}
impl AsFd for TcpSocket {}

pub struct UdpSocket {
    shared: Arc<()>,
}
impl UdpSocket {
    pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket>;
    pub fn from_std(socket: std::net::UdpSocket) -> io::Result<UdpSocket>;
    pub fn into_std(self) -> io::Result<std::net::UdpSocket>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub async fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()>;
    #[pinscope::cancel_safe]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    #[pinscope::cancel_safe]
    pub async fn writable(&self) -> io::Result<()>;
    pub fn poll_send_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    #[pinscope::cancel_safe]
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn poll_send(&self, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>>;
    pub fn try_send(&self, buf: &[u8]) -> io::Result<usize>;
    #[pinscope::cancel_safe]
    pub async fn readable(&self) -> io::Result<()>;
    pub fn poll_recv_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    #[pinscope::cancel_safe]
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn poll_recv(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>>;
    pub fn try_recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    pub async fn recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    pub fn try_recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, SocketAddr)>;
    pub async fn recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, SocketAddr)>;
    #[pinscope::cancel_safe]
    pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize>;
    pub fn poll_send_to(&self, cx: &mut Context<'_>, buf: &[u8], target: SocketAddr) -> Poll<io::Result<usize>>;
    pub fn try_send_to(&self, buf: &[u8], target: SocketAddr) -> io::Result<usize>;
    #[pinscope::cancel_safe]
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    pub fn poll_recv_from(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<SocketAddr>>;
    pub fn try_recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R>;
    #[pinscope::cancel_safe]
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn poll_peek(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>>;
    pub fn try_peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    pub fn poll_peek_from(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<SocketAddr>>;
    pub fn try_peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    pub async fn peek_sender(&self) -> io::Result<SocketAddr>;
    pub fn poll_peek_sender(&self, cx: &mut Context<'_>) -> Poll<io::Result<SocketAddr>>;
    pub fn try_peek_sender(&self) -> io::Result<SocketAddr>;
    pub fn broadcast(&self) -> io::Result<bool>;
    pub fn set_broadcast(&self, on: bool) -> io::Result<()>;
    pub fn multicast_loop_v4(&self) -> io::Result<bool>;
    pub fn set_multicast_loop_v4(&self, on: bool) -> io::Result<()>;
    pub fn multicast_ttl_v4(&self) -> io::Result<u32>;
    pub fn set_multicast_ttl_v4(&self, ttl: u32) -> io::Result<()>;
    pub fn multicast_loop_v6(&self) -> io::Result<bool>;
    pub fn set_multicast_loop_v6(&self, on: bool) -> io::Result<()>;
    pub fn tclass_v6(&self) -> io::Result<u32>;
    pub fn set_tclass_v6(&self, tclass: u32) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub fn tos_v4(&self) -> io::Result<u32>;
    pub fn set_tos_v4(&self, tos: u32) -> io::Result<()>;
    pub fn device(&self) -> io::Result<Option<Vec<u8>>>;
    pub fn bind_device(&self, interface: Option<&[u8]>) -> io::Result<()>;
    pub fn join_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()>;
    pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
    pub fn leave_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()>;
    pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
    pub fn take_error(&self) -> io::Result<Option<io::Error>>;
}
impl TryFrom<std::net::UdpSocket> for UdpSocket {
    type Error = io::Error;
}
impl AsRawFd for UdpSocket {}
impl AsFd for UdpSocket {}

pub struct UnixDatagram {
    shared: Arc<()>,
}
impl UnixDatagram {
    #[pinscope::cancel_safe]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    #[pinscope::cancel_safe]
    pub async fn writable(&self) -> io::Result<()>;
    pub fn poll_send_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    #[pinscope::cancel_safe]
    pub async fn readable(&self) -> io::Result<()>;
    pub fn poll_recv_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    pub fn bind<P>(path: P) -> io::Result<UnixDatagram>
    where
        P: AsRef<Path>;
    pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)>;
    pub fn from_std(datagram: std::os::unix::net::UnixDatagram) -> io::Result<UnixDatagram>;
    pub fn into_std(self) -> io::Result<std::os::unix::net::UnixDatagram>;
    pub fn unbound() -> io::Result<UnixDatagram>;
    pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
    #[pinscope::cancel_safe]
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn try_send(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn try_send_to<P>(&self, buf: &[u8], target: P) -> io::Result<usize>
    where
        P: AsRef<Path>;
    #[pinscope::cancel_safe]
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, crate::net::unix::SocketAddr)>;
    pub async fn recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, crate::net::unix::SocketAddr)>;
    pub fn try_recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    pub async fn recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    #[pinscope::cancel_safe]
    pub async fn send_to<P>(&self, buf: &[u8], target: P) -> io::Result<usize>
    where
        P: AsRef<Path>;
    #[pinscope::cancel_safe]
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, crate::net::unix::SocketAddr)>;
    pub fn poll_recv_from(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<crate::net::unix::SocketAddr>>;
    pub fn poll_send_to<P>(&self, cx: &mut Context<'_>, buf: &[u8], target: P) -> Poll<io::Result<usize>>
    where
        P: AsRef<Path>;
    pub fn poll_send(&self, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>>;
    pub fn poll_recv(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>>;
    pub fn try_recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, crate::net::unix::SocketAddr)>;
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R>;
    pub fn local_addr(&self) -> io::Result<crate::net::unix::SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<crate::net::unix::SocketAddr>;
    pub fn take_error(&self) -> io::Result<Option<io::Error>>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
}
impl TryFrom<std::os::unix::net::UnixDatagram> for UnixDatagram {
    type Error = io::Error;
}
impl AsRawFd for UnixDatagram {}
impl AsFd for UnixDatagram {}

pub struct UnixListener {
    shared: Arc<()>,
}
impl UnixListener {
    pub fn bind<P>(path: P) -> io::Result<UnixListener>
    where
        P: AsRef<Path>;
    pub fn bind_addr(socket_addr: &crate::net::unix::SocketAddr) -> io::Result<UnixListener>;
    pub fn from_std(listener: std::os::unix::net::UnixListener) -> io::Result<UnixListener>;
    pub fn into_std(self) -> io::Result<std::os::unix::net::UnixListener>;
    pub fn local_addr(&self) -> io::Result<crate::net::unix::SocketAddr>;
    pub fn take_error(&self) -> io::Result<Option<io::Error>>;
    #[pinscope::cancel_safe]
    pub async fn accept(&self) -> io::Result<(UnixStream, crate::net::unix::SocketAddr)>;
    pub fn poll_accept(&self, cx: &mut Context<'_>) -> Poll<io::Result<(UnixStream, crate::net::unix::SocketAddr)>>;
}
impl TryFrom<std::os::unix::net::UnixListener> for UnixListener {
    type Error = io::Error;
}
impl AsRawFd for UnixListener {}
impl AsFd for UnixListener {}

pub struct UnixStream {
    shared: Arc<()>,
}
impl UnixStream {
    pub async fn connect<P>(path: P) -> io::Result<UnixStream>
    where
        P: AsRef<Path>;
    pub async fn connect_addr(socket_addr: &crate::net::unix::SocketAddr) -> io::Result<UnixStream>;
    #[pinscope::cancel_safe]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    #[pinscope::cancel_safe]
    pub async fn readable(&self) -> io::Result<()>;
    pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    #[pinscope::cancel_safe]
    pub async fn writable(&self) -> io::Result<()>;
    pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize>;
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R>;
    pub fn from_std(stream: std::os::unix::net::UnixStream) -> io::Result<UnixStream>;
    pub fn into_std(self) -> io::Result<std::os::unix::net::UnixStream>;
    pub fn pair() -> io::Result<(UnixStream, UnixStream)>;
    pub fn local_addr(&self) -> io::Result<crate::net::unix::SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<crate::net::unix::SocketAddr>;
    pub fn peer_cred(&self) -> io::Result<UCred>;
    pub fn take_error(&self) -> io::Result<Option<io::Error>>;
    pub fn split<'a>(&'a mut self) -> (crate::net::unix::ReadHalf<'a>, crate::net::unix::WriteHalf<'a>);
    pub fn into_split(self) -> (crate::net::unix::OwnedReadHalf, crate::net::unix::OwnedWriteHalf);
}
impl AsRef<UnixStream> for crate::net::unix::ReadHalf<'_> {}
impl AsRef<UnixStream> for crate::net::unix::WriteHalf<'_> {}
impl AsRef<UnixStream> for crate::net::unix::OwnedReadHalf {}
impl AsRef<UnixStream> for crate::net::unix::OwnedWriteHalf {}
impl TryFrom<std::os::unix::net::UnixStream> for UnixStream {
    type Error = io::Error;
}
impl AsyncRead for UnixStream {}
impl AsyncWrite for UnixStream {}
impl AsRef<UnixStream> for UnixStream {}
impl AsRawFd for UnixStream {}
impl AsFd for UnixStream {}

#[derive(Debug)]
pub struct UnixSocket {
    shared: std::sync::Arc<()>,
}
impl UnixSocket {
    pub fn new_datagram() -> io::Result<UnixSocket>;
    pub fn new_stream() -> io::Result<UnixSocket>;
    pub fn bind(&self, path: impl AsRef<Path>) -> io::Result<()>;
    pub fn listen(self, backlog: u32) -> io::Result<UnixListener>;
    pub async fn connect(self, path: impl AsRef<Path>) -> io::Result<UnixStream>;
    pub fn datagram(self) -> io::Result<UnixDatagram>;
}
impl AsRawFd for UnixSocket {}
impl AsFd for UnixSocket {}
