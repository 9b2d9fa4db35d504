use std::io;
use std::marker::PhantomPinned;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

pub use std::io::{Error, ErrorKind, Result, SeekFrom};

pub trait AsyncRead {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>>;
}
impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for Box<T> {}
impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for &mut T {}
impl AsyncRead for &[u8] {}
impl<T: AsRef<[u8]> + Unpin> AsyncRead for io::Cursor<T> {}

pub trait AsyncWrite {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
}
impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for Box<T> {}
impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for &mut T {}
impl AsyncWrite for Vec<u8> {}

pub trait AsyncBufRead: AsyncRead {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<&[u8]>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}
pub trait AsyncSeek {
    fn start_seek(self: Pin<&mut Self>, position: SeekFrom) -> io::Result<()>;
    fn poll_complete(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<u64>>;
}

pub struct ReadBuf<'a> {
    buf: &'a mut [u8],
    filled: usize,
}
impl<'a> ReadBuf<'a> {
    pub fn new(buf: &'a mut [u8]) -> ReadBuf<'a>;
    pub fn capacity(&self) -> usize;
    pub fn filled(&self) -> &[u8];
    pub fn filled_mut(&mut self) -> &mut [u8];
    pub fn initialized(&self) -> &[u8];
    pub fn initialize_unfilled(&mut self) -> &mut [u8];
    pub fn remaining(&self) -> usize;
    pub fn clear(&mut self);
    pub fn advance(&mut self, n: usize);
    pub fn put_slice(&mut self, buf: &[u8]);
}

pub trait AsyncReadExt: AsyncRead {
    #[pinscope::cancel_safe]
    fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> Read<'a, Self>
    where
        Self: Unpin;
    #[pinscope::cancel_safe]
    fn read_buf<'a, B>(&'a mut self, buf: &'a mut B) -> ReadBufFuture<'a, Self, B>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadExact<'a, Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> ReadToEnd<'a, Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn read_to_string<'a>(&'a mut self, dst: &'a mut String) -> ReadToString<'a, Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn read_u8(&mut self) -> ReadNumber<'_, Self, u8>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn read_u16(&mut self) -> ReadNumber<'_, Self, u16>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn read_u32(&mut self) -> ReadNumber<'_, Self, u32>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn read_u64(&mut self) -> ReadNumber<'_, Self, u64>
    where
        Self: Unpin;
    fn chain<R>(self, next: R) -> Chain<Self, R>
    where
        Self: Sized;
    fn take(self, limit: u64) -> Take<Self>
    where
        Self: Sized;
}
impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}

pub struct Read<'a, R: ?Sized> {
    reader: &'a mut R,
    buf: &'a mut [u8],
    _pin: PhantomPinned,
}
impl<R: AsyncRead + Unpin + ?Sized> Future for Read<'_, R> {
    type Output = io::Result<usize>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<usize>>;
}
pub struct ReadBufFuture<'a, R: ?Sized, B> {
    reader: &'a mut R,
    buf: &'a mut B,
    _pin: PhantomPinned,
}
impl<R: AsyncRead + Unpin + ?Sized, B> Future for ReadBufFuture<'_, R, B> {
    type Output = io::Result<usize>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<usize>>;
}
pub struct ReadExact<'a, R: ?Sized> {
    reader: &'a mut R,
    buf: &'a mut [u8],
    _pin: PhantomPinned,
}
impl<R: AsyncRead + Unpin + ?Sized> Future for ReadExact<'_, R> {
    type Output = io::Result<usize>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<usize>>;
}
pub struct ReadToEnd<'a, R: ?Sized> {
    reader: &'a mut R,
    buf: &'a mut Vec<u8>,
    _pin: PhantomPinned,
}
impl<R: AsyncRead + Unpin + ?Sized> Future for ReadToEnd<'_, R> {
    type Output = io::Result<usize>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<usize>>;
}
pub struct ReadToString<'a, R: ?Sized> {
    reader: &'a mut R,
    output: &'a mut String,
    buf: Vec<u8>,
    _pin: PhantomPinned,
}
impl<R: AsyncRead + Unpin + ?Sized> Future for ReadToString<'_, R> {
    type Output = io::Result<usize>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<usize>>;
}
pub struct ReadNumber<'a, R: ?Sized, N> {
    reader: &'a mut R,
    value: N,
    _pin: PhantomPinned,
}
impl<R: AsyncRead + Unpin + ?Sized, N> Future for ReadNumber<'_, R, N> {
    type Output = io::Result<N>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<N>>;
}

pub trait AsyncWriteExt: AsyncWrite {
    #[pinscope::cancel_safe]
    fn write<'a>(&'a mut self, src: &'a [u8]) -> Write<'a, Self>
    where
        Self: Unpin;
    #[pinscope::cancel_safe]
    fn write_buf<'a, B>(&'a mut self, src: &'a mut B) -> WriteBuf<'a, Self, B>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn write_all<'a>(&'a mut self, src: &'a [u8]) -> WriteAll<'a, Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn write_all_buf<'a, B>(&'a mut self, src: &'a mut B) -> WriteBuf<'a, Self, B>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn write_u8(&mut self, n: u8) -> Flush<'_, Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn write_u16(&mut self, n: u16) -> Flush<'_, Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn write_u32(&mut self, n: u32) -> Flush<'_, Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn write_u64(&mut self, n: u64) -> Flush<'_, Self>
    where
        Self: Unpin;
    fn flush(&mut self) -> Flush<'_, Self>
    where
        Self: Unpin;
    fn shutdown(&mut self) -> Flush<'_, Self>
    where
        Self: Unpin;
}
impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}

pub struct Write<'a, W: ?Sized> {
    writer: &'a mut W,
    buf: &'a [u8],
    _pin: PhantomPinned,
}
impl<W: AsyncWrite + Unpin + ?Sized> Future for Write<'_, W> {
    type Output = io::Result<usize>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<usize>>;
}
pub struct WriteBuf<'a, W: ?Sized, B> {
    writer: &'a mut W,
    buf: &'a mut B,
    _pin: PhantomPinned,
}
impl<W: AsyncWrite + Unpin + ?Sized, B> Future for WriteBuf<'_, W, B> {
    type Output = io::Result<usize>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<usize>>;
}
pub struct WriteAll<'a, W: ?Sized> {
    writer: &'a mut W,
    buf: &'a [u8],
    _pin: PhantomPinned,
}
impl<W: AsyncWrite + Unpin + ?Sized> Future for WriteAll<'_, W> {
    type Output = io::Result<()>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
}
pub struct Flush<'a, A: ?Sized> {
    a: &'a mut A,
    _pin: PhantomPinned,
}
impl<A: AsyncWrite + Unpin + ?Sized> Future for Flush<'_, A> {
    type Output = io::Result<()>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
}

pub trait AsyncBufReadExt: AsyncBufRead {
    #[pinscope::not_cancel_safe]
    fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut Vec<u8>) -> ReadUntil<'a, Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn read_line<'a>(&'a mut self, buf: &'a mut String) -> ReadLine<'a, Self>
    where
        Self: Unpin;
    fn lines(self) -> Lines<Self>
    where
        Self: Sized;
    fn split(self, byte: u8) -> Split<Self>
    where
        Self: Sized + Unpin;
    fn consume(&mut self, amt: usize)
    where
        Self: Unpin;
}
impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}
pub struct ReadUntil<'a, R: ?Sized> {
    reader: &'a mut R,
    buf: &'a mut Vec<u8>,
    _pin: PhantomPinned,
}
impl<R: AsyncBufRead + Unpin + ?Sized> Future for ReadUntil<'_, R> {
    type Output = io::Result<usize>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<usize>>;
}
pub struct ReadLine<'a, R: ?Sized> {
    reader: &'a mut R,
    output: &'a mut String,
    buf: Vec<u8>,
    _pin: PhantomPinned,
}
impl<R: AsyncBufRead + Unpin + ?Sized> Future for ReadLine<'_, R> {
    type Output = io::Result<usize>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<usize>>;
}
pub struct Lines<R> {
    reader: R,
    buf: String,
    bytes: Vec<u8>,
}
impl<R: AsyncBufRead + Unpin> Lines<R> {
    #[pinscope::cancel_safe]
    pub async fn next_line(&mut self) -> io::Result<Option<String>>;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_ref(&mut self) -> &R;
    pub fn into_inner(self) -> R;
}
pub struct Split<R> {
    reader: R,
    buf: Vec<u8>,
}
impl<R: AsyncBufRead + Unpin> Split<R> {
    #[pinscope::cancel_safe]
    pub async fn next_segment(&mut self) -> io::Result<Option<Vec<u8>>>;
}

pub trait AsyncSeekExt: AsyncSeek {
    fn seek(&mut self, pos: SeekFrom) -> Seek<'_, Self>
    where
        Self: Unpin;
    fn rewind(&mut self) -> Seek<'_, Self>
    where
        Self: Unpin;
}
impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}
pub struct Seek<'a, S: ?Sized> {
    seek: &'a mut S,
    _pin: PhantomPinned,
}
impl<S: AsyncSeek + Unpin + ?Sized> Future for Seek<'_, S> {
    type Output = io::Result<u64>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<u64>>;
}

pub struct BufReader<R> {
    inner: R,
    buf: Box<[u8]>,
}
impl<R: AsyncRead> BufReader<R> {
    pub fn new(inner: R) -> Self;
    pub fn with_capacity(capacity: usize, inner: R) -> Self;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn into_inner(self) -> R;
    pub fn buffer(&self) -> &[u8];
}
impl<R: AsyncRead> AsyncRead for BufReader<R> {}
impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
impl<R: AsyncRead + AsyncWrite> AsyncWrite for BufReader<R> {}
pub struct BufWriter<W> {
    inner: W,
    buf: Vec<u8>,
}
impl<W: AsyncWrite> BufWriter<W> {
    pub fn new(inner: W) -> Self;
    pub fn with_capacity(cap: usize, inner: W) -> Self;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn into_inner(self) -> W;
    pub fn buffer(&self) -> &[u8];
}
impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
impl<W: AsyncWrite + AsyncRead> AsyncRead for BufWriter<W> {}
pub struct BufStream<RW> {
    inner: RW,
    buf: Vec<u8>,
}
impl<RW: AsyncRead + AsyncWrite> BufStream<RW> {
    pub fn new(stream: RW) -> BufStream<RW>;
}
impl<RW: AsyncRead + AsyncWrite> AsyncRead for BufStream<RW> {}
impl<RW: AsyncRead + AsyncWrite> AsyncBufRead for BufStream<RW> {}
impl<RW: AsyncRead + AsyncWrite> AsyncWrite for BufStream<RW> {}
pub struct Take<R> {
    inner: R,
    limit: u64,
}
impl<R: AsyncRead> AsyncRead for Take<R> {}
pub struct Chain<T, U> {
    first: T,
    second: U,
}
impl<T: AsyncRead, U: AsyncRead> AsyncRead for Chain<T, U> {}

pub struct ReadHalf<T> {
    inner: Arc<std::sync::Mutex<T>>,
}
impl<T: AsyncRead> AsyncRead for ReadHalf<T> {}
impl<T> ReadHalf<T> {
    pub fn unsplit(self, wr: WriteHalf<T>) -> T
    where
        T: Unpin;
}
pub struct WriteHalf<T> {
    inner: Arc<std::sync::Mutex<T>>,
}
impl<T: AsyncWrite> AsyncWrite for WriteHalf<T> {}
pub fn split<T: AsyncRead + AsyncWrite>(stream: T) -> (ReadHalf<T>, WriteHalf<T>);

pub struct DuplexStream {
    read: Arc<std::sync::Mutex<()>>,
}
impl AsyncRead for DuplexStream {}
impl AsyncWrite for DuplexStream {}
pub fn duplex(max_buf_size: usize) -> (DuplexStream, DuplexStream);

pub struct Stdin {
    std: Box<dyn Send + Sync + Unpin>,
}
impl AsyncRead for Stdin {}
pub struct Stdout {
    std: Box<dyn Send + Sync + Unpin>,
}
impl AsyncWrite for Stdout {}
pub struct Stderr {
    std: Box<dyn Send + Sync + Unpin>,
}
impl AsyncWrite for Stderr {}
pub fn stdin() -> Stdin;
pub fn stdout() -> Stdout;
pub fn stderr() -> Stderr;

pub struct Empty(());
impl AsyncRead for Empty {}
impl AsyncBufRead for Empty {}
pub fn empty() -> Empty;
pub struct Sink(());
impl AsyncWrite for Sink {}
pub fn sink() -> Sink;

pub async fn copy<'a, R, W>(reader: &'a mut R, writer: &'a mut W) -> io::Result<u64>
where
    R: AsyncRead + Unpin + ?Sized,
    W: AsyncWrite + Unpin + ?Sized;
pub async fn copy_buf<'a, R, W>(reader: &'a mut R, writer: &'a mut W) -> io::Result<u64>
where
    R: AsyncBufRead + Unpin + ?Sized,
    W: AsyncWrite + Unpin + ?Sized;
pub async fn copy_bidirectional<A, B>(a: &mut A, b: &mut B) -> io::Result<(u64, u64)>
where
    A: AsyncRead + AsyncWrite + Unpin + ?Sized,
    B: AsyncRead + AsyncWrite + Unpin + ?Sized;
