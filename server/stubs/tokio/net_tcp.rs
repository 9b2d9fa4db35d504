use bytes::buf::BufMut;
use crate::io::{AsyncRead, AsyncWrite, Interest, ReadBuf, Ready};
use crate::net::TcpStream;
use std::{error, io};
use std::fmt::Display;
use std::io::{IoSlice, IoSliceMut};
use std::net::SocketAddr;
use std::sync::Arc;
use std::task::{Context, Poll};

#[derive(Debug)]
pub struct ReadHalf<'a> {
    borrowed: &'a (),
}
impl ReadHalf<'_> {
    pub fn poll_peek(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<usize>>;
    pub async fn peek(&mut self, buf: &mut [u8]) -> io::Result<usize>;
    #[pinscope::cancel_safe]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    #[pinscope::cancel_safe]
    pub async fn readable(&self) -> io::Result<()>;
    pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}
impl AsyncRead for ReadHalf<'_> {}
impl AsRef<TcpStream> for ReadHalf<'_> {}

#[derive(Debug)]
pub struct WriteHalf<'a> {
    borrowed: &'a (),
}
impl WriteHalf<'_> {
    #[pinscope::cancel_safe]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    #[pinscope::cancel_safe]
    pub async fn writable(&self) -> io::Result<()>;
    pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}
impl AsyncWrite for WriteHalf<'_> {}
impl AsRef<TcpStream> for WriteHalf<'_> {}

#[derive(Debug)]
pub struct OwnedReadHalf {
    shared: Arc<()>,
}
impl OwnedReadHalf {
    pub fn reunite(self, other: OwnedWriteHalf) -> Result<TcpStream, ReuniteError>;
    pub fn poll_peek(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<usize>>;
    pub async fn peek(&mut self, buf: &mut [u8]) -> io::Result<usize>;
    #[pinscope::cancel_safe]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    #[pinscope::cancel_safe]
    pub async fn readable(&self) -> io::Result<()>;
    pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}
impl AsyncRead for OwnedReadHalf {}
impl AsRef<TcpStream> for OwnedReadHalf {}

#[derive(Debug)]
pub struct OwnedWriteHalf {
    shared: Arc<()>,
}
impl OwnedWriteHalf {
    pub fn reunite(self, other: OwnedReadHalf) -> Result<TcpStream, ReuniteError>;
    pub fn forget(self);
    #[pinscope::cancel_safe]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    #[pinscope::cancel_safe]
    pub async fn writable(&self) -> io::Result<()>;
    pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}
impl Drop for OwnedWriteHalf {
    fn drop(&mut self);
}
impl AsyncWrite for OwnedWriteHalf {}
impl AsRef<TcpStream> for OwnedWriteHalf {}

#[derive(Debug)]
pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);
impl Display for ReuniteError {}
impl error::Error for ReuniteError {}
