use bytes::buf::BufMut;
use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};
use crate::net::UnixStream;
use std::{error, io};
use std::fmt::Display;
use std::io::{IoSlice, IoSliceMut};
use std::path::Path;
use std::sync::Arc;

pub mod pipe;

#[derive(Debug)]
pub struct ReadHalf<'a> {
    borrowed: &'a (),
}
impl ReadHalf<'_> {
    #[pinscope::cancel_safe]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    #[pinscope::cancel_safe]
    pub async fn readable(&self) -> io::Result<()>;
    pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}
impl AsyncRead for ReadHalf<'_> {}
impl AsRef<UnixStream> for ReadHalf<'_> {}

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
    pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}
impl AsyncWrite for WriteHalf<'_> {}
impl AsRef<UnixStream> for WriteHalf<'_> {}

#[derive(Debug)]
pub struct OwnedReadHalf {
    shared: Arc<()>,
}
impl OwnedReadHalf {
    pub fn reunite(self, other: OwnedWriteHalf) -> Result<UnixStream, ReuniteError>;
    #[pinscope::cancel_safe]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    #[pinscope::cancel_safe]
    pub async fn readable(&self) -> io::Result<()>;
    pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}
impl AsyncRead for OwnedReadHalf {}
impl AsRef<UnixStream> for OwnedReadHalf {}

#[derive(Debug)]
pub struct OwnedWriteHalf {
    shared: Arc<()>,
}
impl OwnedWriteHalf {
    pub fn reunite(self, other: OwnedReadHalf) -> Result<UnixStream, ReuniteError>;
    pub fn forget(self);
    #[pinscope::cancel_safe]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    #[pinscope::cancel_safe]
    pub async fn writable(&self) -> io::Result<()>;
    pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}
impl Drop for OwnedWriteHalf {
    fn drop(&mut self);
}
impl AsyncWrite for OwnedWriteHalf {}
impl AsRef<UnixStream> for OwnedWriteHalf {}

#[derive(Debug)]
pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);
impl Display for ReuniteError {}
impl error::Error for ReuniteError {}

#[derive(Clone)]
pub struct SocketAddr {
    value: usize,
}
impl SocketAddr {
    pub fn is_unnamed(&self) -> bool;
    pub fn as_pathname(&self) -> Option<&Path>;
    pub fn as_abstract_name(&self) -> Option<&[u8]>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UCred {
    value: usize,
}
impl UCred {
    pub fn uid(&self) -> uid_t;
    pub fn gid(&self) -> gid_t;
    pub fn pid(&self) -> Option<pid_t>;
}

pub type uid_t = u32;
pub type gid_t = u32;
pub type pid_t = i32;
