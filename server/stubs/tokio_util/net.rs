use std::io;
use std::future::Future;
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};
use tokio::net::unix::SocketAddr;


pub trait Listener {
    type Io: AsyncRead + AsyncWrite;
    type Addr;
    fn poll_accept(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<(Self::Io, Self::Addr)>>;
    fn accept(&mut self) -> ListenerAcceptFut<'_, Self>
    where
        Self: Sized;
    fn local_addr(&self) -> io::Result<Self::Addr>;
}
impl Listener for UnixListener {
    type Io = UnixStream;
    type Addr = SocketAddr;
}
impl Listener for TcpListener {
    type Io = TcpStream;
    type Addr = std::net::SocketAddr;
}

#[derive(Debug)]
pub struct ListenerAcceptFut<'a, L> {
    inner: &'a mut L,
}
impl<'a, L> Future for ListenerAcceptFut<'a, L>
where
    L: Listener,
{
    type Output = Result<(L::Io, L::Addr), io::Error>;
}
