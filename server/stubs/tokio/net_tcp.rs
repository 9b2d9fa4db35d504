use std::sync::Arc;

use super::TcpStream;
use crate::io::{AsyncRead, AsyncWrite};

pub struct ReadHalf<'a>(&'a TcpStream);
impl AsyncRead for ReadHalf<'_> {}
pub struct WriteHalf<'a>(&'a TcpStream);
impl AsyncWrite for WriteHalf<'_> {}

pub struct OwnedReadHalf {
    inner: Arc<TcpStream>,
}
impl OwnedReadHalf {
    pub fn reunite(self, other: OwnedWriteHalf) -> Result<TcpStream, ReuniteError>;
    pub fn try_read(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    #[pinscope::cancel_safe]
    pub async fn readable(&self) -> std::io::Result<()>;
}
impl AsyncRead for OwnedReadHalf {}
pub struct OwnedWriteHalf {
    inner: Arc<TcpStream>,
}
impl Drop for OwnedWriteHalf {
    fn drop(&mut self);
}
impl OwnedWriteHalf {
    pub fn try_write(&self, buf: &[u8]) -> std::io::Result<usize>;
    #[pinscope::cancel_safe]
    pub async fn writable(&self) -> std::io::Result<()>;
    pub fn forget(self);
}
impl AsyncWrite for OwnedWriteHalf {}
#[derive(Debug)]
pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);
