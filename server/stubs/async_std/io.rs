use futures::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
use futures::stream::Stream;
use std::io;
use std::future::Future;
use std::os::fd::AsRawFd;
use std::time::Duration;

pub mod prelude;

pub use std::io::Error;
pub use std::io::ErrorKind;
pub use std::io::IoSlice;
pub use std::io::IoSliceMut;
pub use std::io::Result;
pub use std::io::SeekFrom;
pub use futures::io::AsyncBufRead as BufRead;
pub use crate::io::prelude::BufReadExt;
pub use futures::io::AsyncRead as Read;
pub use crate::io::prelude::ReadExt;
pub use futures::io::AsyncSeek as Seek;
pub use crate::io::prelude::SeekExt;
pub use futures::io::AsyncWrite as Write;
pub use crate::io::prelude::WriteExt;

pub struct BufReader<R> {
    value: R,
    shared: std::sync::Arc<()>,
}
impl<R: AsyncRead> BufReader<R> {
    pub fn new(inner: R) -> BufReader<R>;
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
}
impl<R> BufReader<R> {
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn buffer(&self) -> &[u8];
    pub fn into_inner(self) -> R;
}
impl<R: AsyncRead> AsyncRead for BufReader<R> {}
impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
impl<R: AsyncSeek> AsyncSeek for BufReader<R> {}

pub struct BufWriter<W> {
    value: W,
    shared: std::sync::Arc<()>,
}
impl<W: AsyncWrite> BufWriter<W> {
    pub fn new(inner: W) -> BufWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub async fn into_inner(self) -> std::result::Result<W, IntoInnerError<BufWriter<W>>>
    where
        Self: Unpin;
    pub fn buffer(&self) -> &[u8];
}
impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}

#[derive(Debug)]
pub struct IntoInnerError<W> {
    value: W,
    shared: std::sync::Arc<()>,
}

pub async fn copy<R, W>(reader: R, writer: W) -> io::Result<u64>
where
    R: AsyncRead + Unpin,
    W: AsyncWrite + Unpin;
#[derive(Clone, Debug, Default)]
pub struct Cursor<T> {
    value: T,
}
impl<T> Cursor<T> {
    pub fn new(inner: T) -> Cursor<T>;
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn position(&self) -> u64;
    pub fn set_position(&mut self, pos: u64);
}
impl<T> AsyncSeek for Cursor<T>
where
    T: AsRef<[u8]> + Unpin,
{}
impl<T> AsyncRead for Cursor<T>
where
    T: AsRef<[u8]> + Unpin,
{}
impl<T> AsyncBufRead for Cursor<T>
where
    T: AsRef<[u8]> + Unpin,
{}
impl AsyncWrite for Cursor<&mut [u8]> {}
impl AsyncWrite for Cursor<&mut Vec<u8>> {}
impl AsyncWrite for Cursor<Vec<u8>> {}

pub fn empty() -> Empty;
pub struct Empty {
    value: usize,
}
impl AsyncRead for Empty {}
impl AsyncBufRead for Empty {}

pub fn repeat(byte: u8) -> Repeat;
pub struct Repeat {
    value: usize,
}
impl AsyncRead for Repeat {}

pub fn sink() -> Sink;
pub struct Sink {
    value: usize,
}
impl AsyncWrite for Sink {}

pub fn stderr() -> Stderr;
#[derive(Debug)]
pub struct Stderr {
    shared: std::sync::Arc<()>,
}
impl AsyncWrite for Stderr {}
impl AsRawFd for Stderr {}

pub fn stdin() -> Stdin;
#[derive(Debug)]
pub struct Stdin {
    shared: std::sync::Arc<()>,
}
impl Stdin {
    pub async fn read_line(&self, buf: &mut String) -> io::Result<usize>;
}
impl AsyncRead for Stdin {}
impl AsRawFd for Stdin {}

pub fn stdout() -> Stdout;
#[derive(Debug)]
pub struct Stdout {
    shared: std::sync::Arc<()>,
}
impl AsyncWrite for Stdout {}
impl AsRawFd for Stdout {}

pub async fn timeout<F, T>(dur: Duration, f: F) -> io::Result<T>
where
    F: Future<Output = io::Result<T>>;
#[derive(Debug)]
pub struct Lines<R> {
    value: R,
    shared: std::sync::Arc<()>,
}
impl<R: AsyncBufRead> Stream for Lines<R> {
    type Item = std::result::Result<String, io::Error>;
}

#[derive(Debug)]
pub struct Split<R> {
    value: R,
    shared: std::sync::Arc<()>,
}
impl<R: AsyncBufRead> Stream for Split<R> {
    type Item = std::result::Result<Vec<u8>, io::Error>;
}

#[derive(Debug)]
pub struct Bytes<T> {
    value: T,
}
impl<T: AsyncRead + Unpin> Stream for Bytes<T> {
    type Item = std::result::Result<u8, io::Error>;
}

pub struct Chain<T, U> {
    t: T,
    u: U,
}
impl<T, U> Chain<T, U> {
    pub fn into_inner(self) -> (T, U);
    pub fn get_ref(&self) -> (&T, &U);
    pub fn get_mut(&mut self) -> (&mut T, &mut U);
}
impl<T: AsyncRead, U: AsyncRead> AsyncRead for Chain<T, U> {}
impl<T: AsyncBufRead, U: AsyncBufRead> AsyncBufRead for Chain<T, U> {}

#[derive(Debug)]
pub struct Take<T> {
    value: T,
}
impl<T> Take<T> {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: AsyncRead> AsyncRead for Take<T> {}
impl<T: AsyncBufRead> AsyncBufRead for Take<T> {}
