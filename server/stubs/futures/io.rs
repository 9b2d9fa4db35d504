use crate::future::Future;
use std::boxed::Box;
use std::io;
use std::ops::DerefMut;
use std::pin::Pin;
use std::string::String;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::vec::Vec;

pub use std::io::{Error, ErrorKind, IoSlice, IoSliceMut, Result, SeekFrom};

pub trait AsyncRead {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut [u8]) -> Poll<io::Result<usize>>;
    fn poll_read_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &mut [IoSliceMut<'_>]) -> Poll<io::Result<usize>>;
}
pub trait AsyncWrite {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<io::Result<usize>>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
}
pub trait AsyncSeek {
    fn poll_seek(self: Pin<&mut Self>, cx: &mut Context<'_>, pos: SeekFrom) -> Poll<io::Result<u64>>;
}
pub trait AsyncBufRead: AsyncRead {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<&[u8]>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}
impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for &mut T {}
impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for Box<T> {}
impl<P: DerefMut + Unpin> AsyncRead for Pin<P>
where
    P::Target: AsyncRead,
{
}
impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for &mut T {}
impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for Box<T> {}
impl<P: DerefMut + Unpin> AsyncWrite for Pin<P>
where
    P::Target: AsyncWrite,
{
}
impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for &mut T {}
impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for Box<T> {}
impl<P: DerefMut + Unpin> AsyncSeek for Pin<P>
where
    P::Target: AsyncSeek,
{
}
impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for &mut T {}
impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for Box<T> {}
impl<P: DerefMut + Unpin> AsyncBufRead for Pin<P>
where
    P::Target: AsyncBufRead,
{
}
impl AsyncRead for &[u8] {}
impl AsyncBufRead for &[u8] {}
impl AsyncWrite for Vec<u8> {}
impl<T: AsRef<[u8]> + Unpin> AsyncRead for Cursor<T> {}
impl<T: AsRef<[u8]> + Unpin> AsyncBufRead for Cursor<T> {}
impl<T: AsRef<[u8]> + Unpin> AsyncSeek for Cursor<T> {}
impl AsyncWrite for Cursor<&mut Vec<u8>> {}
impl AsyncWrite for Cursor<Vec<u8>> {}

pub trait AsyncReadExt: AsyncRead {
    fn chain<R: AsyncRead>(self, next: R) -> Chain<Self, R>
    where
        Self: Sized;
    fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> Read<'a, Self>
    where
        Self: Unpin;
    fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadExact<'a, Self>
    where
        Self: Unpin;
    fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> ReadToEnd<'a, Self>
    where
        Self: Unpin;
    fn read_to_string<'a>(&'a mut self, buf: &'a mut String) -> ReadToString<'a, Self>
    where
        Self: Unpin;
    fn split(self) -> (ReadHalf<Self>, WriteHalf<Self>)
    where
        Self: AsyncWrite + Sized;
    fn take(self, limit: u64) -> Take<Self>
    where
        Self: Sized;
}
impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}
pub trait AsyncWriteExt: AsyncWrite {
    fn flush(&mut self) -> Flush<'_, Self>
    where
        Self: Unpin;
    fn close(&mut self) -> Close<'_, Self>
    where
        Self: Unpin;
    fn write<'a>(&'a mut self, buf: &'a [u8]) -> Write<'a, Self>
    where
        Self: Unpin;
    fn write_all<'a>(&'a mut self, buf: &'a [u8]) -> WriteAll<'a, Self>
    where
        Self: Unpin;
}
impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}
pub trait AsyncSeekExt: AsyncSeek {
    fn seek(&mut self, pos: SeekFrom) -> Seek<'_, Self>
    where
        Self: Unpin;
}
impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}
pub trait AsyncBufReadExt: AsyncBufRead {
    fn fill_buf(&mut self) -> FillBuf<'_, Self>
    where
        Self: Unpin;
    fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut Vec<u8>) -> ReadUntil<'a, Self>
    where
        Self: Unpin;
    fn read_line<'a>(&'a mut self, buf: &'a mut String) -> ReadLine<'a, Self>
    where
        Self: Unpin;
    fn lines(self) -> Lines<Self>
    where
        Self: Sized;
}
impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}

pub struct Read<'a, R: ?Sized> {
    io: &'a mut R,
    buf: &'a mut [u8],
}
impl<R: ?Sized + Unpin> Unpin for Read<'_, R> {}
impl<R: AsyncRead + ?Sized + Unpin> Future for Read<'_, R> {
    type Output = io::Result<usize>;
}
pub struct ReadExact<'a, R: ?Sized> {
    io: &'a mut R,
    buf: &'a mut [u8],
}
impl<R: ?Sized + Unpin> Unpin for ReadExact<'_, R> {}
impl<R: AsyncRead + ?Sized + Unpin> Future for ReadExact<'_, R> {
    type Output = io::Result<()>;
}
pub struct ReadToEnd<'a, R: ?Sized> {
    io: &'a mut R,
    buf: &'a mut Vec<u8>,
}
impl<R: ?Sized + Unpin> Unpin for ReadToEnd<'_, R> {}
impl<R: AsyncRead + ?Sized + Unpin> Future for ReadToEnd<'_, R> {
    type Output = io::Result<usize>;
}
pub struct ReadToString<'a, R: ?Sized> {
    io: &'a mut R,
    buf: &'a mut String,
    bytes: Vec<u8>,
}
impl<R: ?Sized + Unpin> Unpin for ReadToString<'_, R> {}
impl<R: AsyncRead + ?Sized + Unpin> Future for ReadToString<'_, R> {
    type Output = io::Result<usize>;
}
pub struct Flush<'a, R: ?Sized> {
    io: &'a mut R,
}
impl<R: ?Sized + Unpin> Unpin for Flush<'_, R> {}
impl<R: AsyncWrite + ?Sized + Unpin> Future for Flush<'_, R> {
    type Output = io::Result<()>;
}
pub struct Close<'a, R: ?Sized> {
    io: &'a mut R,
}
impl<R: ?Sized + Unpin> Unpin for Close<'_, R> {}
impl<R: AsyncWrite + ?Sized + Unpin> Future for Close<'_, R> {
    type Output = io::Result<()>;
}
pub struct Write<'a, R: ?Sized> {
    io: &'a mut R,
    buf: &'a [u8],
}
impl<R: ?Sized + Unpin> Unpin for Write<'_, R> {}
impl<R: AsyncWrite + ?Sized + Unpin> Future for Write<'_, R> {
    type Output = io::Result<usize>;
}
pub struct WriteAll<'a, R: ?Sized> {
    io: &'a mut R,
    buf: &'a [u8],
}
impl<R: ?Sized + Unpin> Unpin for WriteAll<'_, R> {}
impl<R: AsyncWrite + ?Sized + Unpin> Future for WriteAll<'_, R> {
    type Output = io::Result<()>;
}
pub struct Seek<'a, R: ?Sized> {
    seek: &'a mut R,
}
impl<R: ?Sized + Unpin> Unpin for Seek<'_, R> {}
impl<R: AsyncSeek + ?Sized + Unpin> Future for Seek<'_, R> {
    type Output = io::Result<u64>;
}
pub struct ReadUntil<'a, R: ?Sized> {
    io: &'a mut R,
    buf: &'a mut Vec<u8>,
}
impl<R: ?Sized + Unpin> Unpin for ReadUntil<'_, R> {}
impl<R: AsyncBufRead + ?Sized + Unpin> Future for ReadUntil<'_, R> {
    type Output = io::Result<usize>;
}
pub struct ReadLine<'a, R: ?Sized> {
    io: &'a mut R,
    buf: &'a mut String,
    bytes: Vec<u8>,
}
impl<R: ?Sized + Unpin> Unpin for ReadLine<'_, R> {}
impl<R: AsyncBufRead + ?Sized + Unpin> Future for ReadLine<'_, R> {
    type Output = io::Result<usize>;
}
pub struct FillBuf<'a, R: ?Sized> {
    reader: Option<&'a mut R>,
}
impl<'a, R: AsyncBufRead + ?Sized + Unpin> Future for FillBuf<'a, R> {
    type Output = io::Result<&'a [u8]>;
}
pub struct Lines<R> {
    reader: R,
    buf: String,
}
impl<R: Unpin> Unpin for Lines<R> {}
impl<R: AsyncBufRead> crate::stream::Stream for Lines<R> {
    type Item = io::Result<String>;
}
pub struct BufReader<R> {
    inner: R,
    buffer: Vec<u8>,
}
impl<R: Unpin> Unpin for BufReader<R> {}
impl<R: AsyncRead> BufReader<R> {
    pub fn new(inner: R) -> Self;
    pub fn with_capacity(capacity: usize, inner: R) -> Self;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
    pub fn buffer(&self) -> &[u8];
}
impl<R: AsyncRead> AsyncRead for BufReader<R> {}
impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
impl<R: AsyncRead + AsyncSeek> AsyncSeek for BufReader<R> {}
impl<R: AsyncWrite> AsyncWrite for BufReader<R> {}
pub struct BufWriter<R> {
    inner: R,
    buffer: Vec<u8>,
}
impl<R: Unpin> Unpin for BufWriter<R> {}
impl<R: AsyncWrite> BufWriter<R> {
    pub fn new(inner: R) -> Self;
    pub fn with_capacity(capacity: usize, inner: R) -> Self;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
    pub fn buffer(&self) -> &[u8];
}
impl<R: AsyncWrite> AsyncWrite for BufWriter<R> {}
impl<R: AsyncRead> AsyncRead for BufWriter<R> {}
impl<R: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<R> {}
#[derive(Clone, Debug, Default)]
pub struct Cursor<T> {
    inner: io::Cursor<T>,
}
impl<T> Cursor<T> {
    pub fn new(inner: T) -> Self;
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn position(&self) -> u64;
    pub fn set_position(&mut self, pos: u64);
}
pub struct Chain<T, U> {
    first: T,
    second: U,
}
impl<T: Unpin, U: Unpin> Unpin for Chain<T, U> {}
impl<T: AsyncRead, U: AsyncRead> AsyncRead for Chain<T, U> {}
pub struct Take<R> {
    inner: R,
    limit: u64,
}
impl<R: Unpin> Unpin for Take<R> {}
impl<R: AsyncRead> AsyncRead for Take<R> {}
pub struct ReadHalf<T> {
    handle: Arc<std::sync::Mutex<T>>,
}
impl<R: AsyncRead> AsyncRead for ReadHalf<R> {}
pub struct WriteHalf<T> {
    handle: Arc<std::sync::Mutex<T>>,
}
impl<W: AsyncWrite> AsyncWrite for WriteHalf<W> {}
pub struct AllowStdIo<T>(T);
impl<T> Unpin for AllowStdIo<T> {}
impl<T> AllowStdIo<T> {
    pub fn new(io: T) -> Self;
    pub fn into_inner(self) -> T;
}
impl<T: io::Read> AsyncRead for AllowStdIo<T> {}
impl<T: io::Write> AsyncWrite for AllowStdIo<T> {}
#[derive(Debug)]
pub struct Empty(());
impl AsyncRead for Empty {}
impl AsyncBufRead for Empty {}
#[derive(Debug)]
pub struct Repeat {
    byte: u8,
}
impl AsyncRead for Repeat {}
#[derive(Debug)]
pub struct Sink(());
impl AsyncWrite for Sink {}
pub struct Copy<'a, R, W: ?Sized> {
    reader: R,
    writer: &'a mut W,
    buffer: Vec<u8>,
}
impl<R: Unpin, W: ?Sized> Unpin for Copy<'_, R, W> {}
impl<R: AsyncRead, W: AsyncWrite + Unpin + ?Sized> Future for Copy<'_, R, W> {
    type Output = io::Result<u64>;
}
pub fn copy<R: AsyncRead, W: AsyncWrite + Unpin + ?Sized>(reader: R, writer: &mut W) -> Copy<'_, R, W>;
pub fn empty() -> Empty;
pub fn repeat(byte: u8) -> Repeat;
pub fn sink() -> Sink;
