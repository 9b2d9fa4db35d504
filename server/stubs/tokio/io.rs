use bytes::buf::{Buf, BufMut};
use std::io;
use std::future::Future;
use std::io::{Cursor, IoSlice};
use std::marker::{PhantomData, PhantomPinned};
use std::mem::MaybeUninit;
use std::ops::{BitAnd, BitOr, BitOrAssign, DerefMut, Sub};
use std::os::fd::{AsFd, AsRawFd};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

pub mod unix;

pub use std::io::Error;
pub use std::io::ErrorKind;
pub use std::io::Result;
pub use std::io::SeekFrom;

pub trait AsyncBufRead: AsyncRead {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<&[u8]>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}
impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for Box<T> {}
impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for &mut T {}
impl<P> AsyncBufRead for Pin<P>
where
    P: DerefMut,
    P::Target: AsyncBufRead,
{}
impl AsyncBufRead for &[u8] {}
impl<T: AsRef<[u8]> + Unpin> AsyncBufRead for Cursor<T> {}

pub trait AsyncRead {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>>;
}
impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for Box<T> {}
impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for &mut T {}
impl<P> AsyncRead for Pin<P>
where
    P: DerefMut,
    P::Target: AsyncRead,
{}
impl AsyncRead for &[u8] {}
impl<T: AsRef<[u8]> + Unpin> AsyncRead for Cursor<T> {}

pub trait AsyncSeek {
    fn start_seek(self: Pin<&mut Self>, position: std::io::SeekFrom) -> io::Result<()>;
    fn poll_complete(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<u64>>;
}
impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for Box<T> {}
impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for &mut T {}
impl<P> AsyncSeek for Pin<P>
where
    P: DerefMut,
    P::Target: AsyncSeek,
{}
impl<T: AsRef<[u8]> + Unpin> AsyncSeek for Cursor<T> {}

pub trait AsyncWrite {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<io::Result<usize>>;
    fn is_write_vectored(&self) -> bool;
}
impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for Box<T> {}
impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for &mut T {}
impl<P> AsyncWrite for Pin<P>
where
    P: DerefMut,
    P::Target: AsyncWrite,
{}
impl AsyncWrite for Vec<u8> {}
impl AsyncWrite for Cursor<&mut [u8]> {}
impl AsyncWrite for Cursor<&mut Vec<u8>> {}
impl AsyncWrite for Cursor<Vec<u8>> {}
impl AsyncWrite for Cursor<Box<[u8]>> {}
impl<W> AsyncWrite for SplitByUtf8BoundaryIfWindows<W>
where
    W: AsyncWrite + Unpin,
{}

pub struct ReadBuf<'a> {
    borrowed: &'a (),
}
impl<'a> ReadBuf<'a> {
    pub fn new(buf: &'a mut [u8]) -> ReadBuf<'a>;
    pub fn uninit(buf: &'a mut [MaybeUninit<u8>]) -> ReadBuf<'a>;
    pub fn capacity(&self) -> usize;
    pub fn filled(&self) -> &[u8];
    pub fn filled_mut(&mut self) -> &mut [u8];
    pub fn take(&mut self, n: usize) -> ReadBuf<'_>;
    pub fn initialized(&self) -> &[u8];
    pub fn initialized_mut(&mut self) -> &mut [u8];
    pub unsafe fn inner_mut(&mut self) -> &mut [MaybeUninit<u8>];
    pub unsafe fn unfilled_mut(&mut self) -> &mut [MaybeUninit<u8>];
    pub fn initialize_unfilled(&mut self) -> &mut [u8];
    pub fn initialize_unfilled_to(&mut self, n: usize) -> &mut [u8];
    pub fn remaining(&self) -> usize;
    pub fn clear(&mut self);
    pub fn advance(&mut self, n: usize);
    pub fn set_filled(&mut self, n: usize);
    pub unsafe fn assume_init(&mut self, n: usize);
    pub fn put_slice(&mut self, buf: &[u8]);
}
impl<'a> BufMut for ReadBuf<'a> {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Interest {
    value: usize,
}
impl Interest {
    pub const READABLE: Interest = 0;
    pub const WRITABLE: Interest = 0;
    pub const ERROR: Interest = 0;
    pub const PRIORITY: Interest = 0;
    pub const fn is_readable(self) -> bool;
    pub const fn is_writable(self) -> bool;
    pub const fn is_error(self) -> bool;
    pub const fn is_priority(self) -> bool;
    pub const fn add(self, other: Interest) -> Interest;
    pub fn remove(self, other: Interest) -> Option<Interest>;
}
impl BitOr for Interest {
    type Output = Interest;
}
impl BitOrAssign for Interest {}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ready {
    value: usize,
}
impl Ready {
    pub const EMPTY: Ready = 0;
    pub const READABLE: Ready = 0;
    pub const WRITABLE: Ready = 0;
    pub const READ_CLOSED: Ready = 0;
    pub const WRITE_CLOSED: Ready = 0;
    pub const PRIORITY: Ready = 0;
    pub const ERROR: Ready = 0;
    pub const ALL: Ready = 0;
    pub fn is_empty(self) -> bool;
    pub fn is_readable(self) -> bool;
    pub fn is_writable(self) -> bool;
    pub fn is_read_closed(self) -> bool;
    pub fn is_write_closed(self) -> bool;
    pub fn is_priority(self) -> bool;
    pub fn is_error(self) -> bool;
}
impl BitOr for Ready {
    type Output = Ready;
}
impl BitOrAssign for Ready {}
impl BitAnd for Ready {
    type Output = Ready;
}
impl Sub for Ready {
    type Output = Ready;
}

pub fn stderr() -> Stderr;
#[derive(Debug)]
pub struct Stderr {
    shared: std::sync::Arc<()>,
}
impl AsRawFd for Stderr {}
impl AsFd for Stderr {}
impl AsyncWrite for Stderr {}

pub fn stdin() -> Stdin;
#[derive(Debug)]
pub struct Stdin {
    shared: std::sync::Arc<()>,
}
impl AsRawFd for Stdin {}
impl AsFd for Stdin {}
impl AsyncRead for Stdin {}

pub fn stdout() -> Stdout;
#[derive(Debug)]
pub struct Stdout {
    shared: std::sync::Arc<()>,
}
impl AsRawFd for Stdout {}
impl AsFd for Stdout {}
impl AsyncWrite for Stdout {}

pub fn split<T>(stream: T) -> (ReadHalf<T>, WriteHalf<T>)
where
    T: AsyncRead + AsyncWrite;
pub struct ReadHalf<T> {
    value: T,
    shared: std::sync::Arc<()>,
}
impl<T> Unpin for ReadHalf<T> {}
impl<T> ReadHalf<T> {
    pub fn is_pair_of(&self, other: &WriteHalf<T>) -> bool;
    pub fn unsplit(self, wr: WriteHalf<T>) -> T
    where
        T: Unpin;
}
impl<T: AsyncRead> AsyncRead for ReadHalf<T> {}

pub struct WriteHalf<T> {
    value: T,
    shared: std::sync::Arc<()>,
}
impl<T> Unpin for WriteHalf<T> {}
impl<T> WriteHalf<T> {
    pub fn is_pair_of(&self, other: &ReadHalf<T>) -> bool;
}
impl<T: AsyncWrite> AsyncWrite for WriteHalf<T> {}

pub fn join<R, W>(reader: R, writer: W) -> Join<R, W>
where
    R: AsyncRead,
    W: AsyncWrite;
#[derive(Debug)]
pub struct Join<R, W> {
    r: R,
    w: W,
}
impl<R, W> Join<R, W>
where
    R: AsyncRead,
    W: AsyncWrite,
{
    pub fn into_inner(self) -> (R, W);
    pub fn reader(&self) -> &R;
    pub fn writer(&self) -> &W;
    pub fn reader_mut(&mut self) -> &mut R;
    pub fn writer_mut(&mut self) -> &mut W;
    pub fn reader_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn writer_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
}
impl<R, W> AsyncRead for Join<R, W>
where
    R: AsyncRead,
{}
impl<R, W> AsyncWrite for Join<R, W>
where
    W: AsyncWrite,
{}
impl<R, W> AsyncBufRead for Join<R, W>
where
    R: AsyncBufRead,
{}

pub async fn copy<'a, R, W>(reader: &'a mut R, writer: &'a mut W) -> io::Result<u64>
where
    R: AsyncRead + Unpin + ?Sized,
    W: AsyncWrite + Unpin + ?Sized;
pub async fn copy_bidirectional<A, B>(a: &mut A, b: &mut B) -> io::Result<(u64, u64)>
where
    A: AsyncRead + AsyncWrite + Unpin + ?Sized,
    B: AsyncRead + AsyncWrite + Unpin + ?Sized;
pub async fn copy_bidirectional_with_sizes<A, B>(a: &mut A, b: &mut B, a_to_b_buf_size: usize, b_to_a_buf_size: usize) -> io::Result<(u64, u64)>
where
    A: AsyncRead + AsyncWrite + Unpin + ?Sized,
    B: AsyncRead + AsyncWrite + Unpin + ?Sized;
pub async fn copy_buf<'a, R, W>(reader: &'a mut R, writer: &'a mut W) -> io::Result<u64>
where
    R: AsyncBufRead + Unpin + ?Sized,
    W: AsyncWrite + Unpin + ?Sized;
pub fn duplex(max_buf_size: usize) -> (DuplexStream, DuplexStream);
pub fn empty() -> Empty;
pub fn repeat(byte: u8) -> Repeat;
pub fn sink() -> Sink;
pub fn simplex(max_buf_size: usize) -> (ReadHalf<SimplexStream>, WriteHalf<SimplexStream>);
pub trait AsyncBufReadExt: AsyncBufRead {
    #[pinscope::not_cancel_safe]
    fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut Vec<u8>) -> ReadUntil<'a, Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn read_line<'a>(&'a mut self, buf: &'a mut String) -> ReadLine<'a, Self>
    where
        Self: Unpin;
    fn split(self, byte: u8) -> Split<Self>
    where
        Self: Sized + Unpin;
    #[pinscope::cancel_safe]
    fn fill_buf(&mut self) -> FillBuf<'_, Self>
    where
        Self: Unpin;
    fn consume(&mut self, amt: usize)
    where
        Self: Unpin;
    fn lines(self) -> Lines<Self>
    where
        Self: Sized;
}
impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}

pub trait AsyncReadExt: AsyncRead {
    fn chain<R>(self, next: R) -> Chain<Self, R>
    where
        Self: Sized,
        R: AsyncRead;
    #[pinscope::cancel_safe]
    fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> Read<'a, Self>
    where
        Self: Unpin;
    #[pinscope::cancel_safe]
    fn read_buf<'a, B>(&'a mut self, buf: &'a mut B) -> read_buf::ReadBuf<'a, Self, B>
    where
        Self: Unpin,
        B: BufMut + ?Sized;
    #[pinscope::not_cancel_safe]
    fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadExact<'a, Self>
    where
        Self: Unpin;
    #[pinscope::cancel_safe]
    fn read_u8(&mut self) -> ReadU8<&mut Self>
    where
        Self: Unpin;
    #[pinscope::cancel_safe]
    fn read_i8(&mut self) -> ReadI8<&mut Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn read_u16(&mut self) -> ReadU16<&mut Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn read_i16(&mut self) -> ReadI16<&mut Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn read_u32(&mut self) -> ReadU32<&mut Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn read_i32(&mut self) -> ReadI32<&mut Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn read_u64(&mut self) -> ReadU64<&mut Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn read_i64(&mut self) -> ReadI64<&mut Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn read_u128(&mut self) -> ReadU128<&mut Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn read_i128(&mut self) -> ReadI128<&mut Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn read_f32(&mut self) -> ReadF32<&mut Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn read_f64(&mut self) -> ReadF64<&mut Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn read_u16_le(&mut self) -> ReadU16Le<&mut Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn read_i16_le(&mut self) -> ReadI16Le<&mut Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn read_u32_le(&mut self) -> ReadU32Le<&mut Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn read_i32_le(&mut self) -> ReadI32Le<&mut Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn read_u64_le(&mut self) -> ReadU64Le<&mut Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn read_i64_le(&mut self) -> ReadI64Le<&mut Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn read_u128_le(&mut self) -> ReadU128Le<&mut Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn read_i128_le(&mut self) -> ReadI128Le<&mut Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn read_f32_le(&mut self) -> ReadF32Le<&mut Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn read_f64_le(&mut self) -> ReadF64Le<&mut Self>
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
    fn take(self, limit: u64) -> Take<Self>
    where
        Self: Sized;
}
impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}

pub trait AsyncSeekExt: AsyncSeek {
    fn seek(&mut self, pos: std::io::SeekFrom) -> Seek<'_, Self>
    where
        Self: Unpin;
    fn rewind(&mut self) -> Seek<'_, Self>
    where
        Self: Unpin;
    fn stream_position(&mut self) -> Seek<'_, Self>
    where
        Self: Unpin;
}
impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}

pub trait AsyncWriteExt: AsyncWrite {
    #[pinscope::cancel_safe]
    fn write<'a>(&'a mut self, src: &'a [u8]) -> Write<'a, Self>
    where
        Self: Unpin;
    #[pinscope::cancel_safe]
    fn write_vectored<'a, 'b>(&'a mut self, bufs: &'a [IoSlice<'b>]) -> WriteVectored<'a, 'b, Self>
    where
        Self: Unpin;
    #[pinscope::cancel_safe]
    fn write_buf<'a, B>(&'a mut self, src: &'a mut B) -> WriteBuf<'a, Self, B>
    where
        Self: Sized + Unpin,
        B: Buf;
    #[pinscope::not_cancel_safe]
    fn write_all_buf<'a, B>(&'a mut self, src: &'a mut B) -> WriteAllBuf<'a, Self, B>
    where
        Self: Sized + Unpin,
        B: Buf;
    #[pinscope::not_cancel_safe]
    fn write_all<'a>(&'a mut self, src: &'a [u8]) -> WriteAll<'a, Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn write_u8(&mut self, n: u8) -> WriteU8<&mut Self>
    where
        Self: Unpin;
    fn write_i8(&mut self, n: i8) -> WriteI8<&mut Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn write_u16(&mut self, n: u16) -> WriteU16<&mut Self>
    where
        Self: Unpin;
    fn write_i16(&mut self, n: i16) -> WriteI16<&mut Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn write_u32(&mut self, n: u32) -> WriteU32<&mut Self>
    where
        Self: Unpin;
    fn write_i32(&mut self, n: i32) -> WriteI32<&mut Self>
    where
        Self: Unpin;
    #[pinscope::not_cancel_safe]
    fn write_u64(&mut self, n: u64) -> WriteU64<&mut Self>
    where
        Self: Unpin;
    fn write_i64(&mut self, n: i64) -> WriteI64<&mut Self>
    where
        Self: Unpin;
    fn write_u128(&mut self, n: u128) -> WriteU128<&mut Self>
    where
        Self: Unpin;
    fn write_i128(&mut self, n: i128) -> WriteI128<&mut Self>
    where
        Self: Unpin;
    fn write_f32(&mut self, n: f32) -> WriteF32<&mut Self>
    where
        Self: Unpin;
    fn write_f64(&mut self, n: f64) -> WriteF64<&mut Self>
    where
        Self: Unpin;
    fn write_u16_le(&mut self, n: u16) -> WriteU16Le<&mut Self>
    where
        Self: Unpin;
    fn write_i16_le(&mut self, n: i16) -> WriteI16Le<&mut Self>
    where
        Self: Unpin;
    fn write_u32_le(&mut self, n: u32) -> WriteU32Le<&mut Self>
    where
        Self: Unpin;
    fn write_i32_le(&mut self, n: i32) -> WriteI32Le<&mut Self>
    where
        Self: Unpin;
    fn write_u64_le(&mut self, n: u64) -> WriteU64Le<&mut Self>
    where
        Self: Unpin;
    fn write_i64_le(&mut self, n: i64) -> WriteI64Le<&mut Self>
    where
        Self: Unpin;
    fn write_u128_le(&mut self, n: u128) -> WriteU128Le<&mut Self>
    where
        Self: Unpin;
    fn write_i128_le(&mut self, n: i128) -> WriteI128Le<&mut Self>
    where
        Self: Unpin;
    fn write_f32_le(&mut self, n: f32) -> WriteF32Le<&mut Self>
    where
        Self: Unpin;
    fn write_f64_le(&mut self, n: f64) -> WriteF64Le<&mut Self>
    where
        Self: Unpin;
    #[pinscope::cancel_safe]
    fn flush(&mut self) -> Flush<'_, Self>
    where
        Self: Unpin;
    fn shutdown(&mut self) -> Shutdown<'_, Self>
    where
        Self: Unpin;
}
impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}

pub struct BufReader<R> {
    value: R,
    shared: std::sync::Arc<()>,
}
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
impl<R: AsyncRead + AsyncWrite> AsyncWrite for BufReader<R> {}
impl<RW> From<BufReader<BufWriter<RW>>> for BufStream<RW> {}

#[derive(Debug)]
pub struct BufStream<RW> {
    value: RW,
    shared: std::sync::Arc<()>,
}
impl<RW: AsyncRead + AsyncWrite> BufStream<RW> {
    pub fn new(stream: RW) -> BufStream<RW>;
    pub fn with_capacity(reader_capacity: usize, writer_capacity: usize, stream: RW) -> BufStream<RW>;
    pub fn get_ref(&self) -> &RW;
    pub fn get_mut(&mut self) -> &mut RW;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut RW>;
    pub fn into_inner(self) -> RW;
}
impl<RW> From<BufReader<BufWriter<RW>>> for BufStream<RW> {}
impl<RW> From<BufWriter<BufReader<RW>>> for BufStream<RW> {}
impl<RW: AsyncRead + AsyncWrite> AsyncWrite for BufStream<RW> {}
impl<RW: AsyncRead + AsyncWrite> AsyncRead for BufStream<RW> {}
impl<RW: AsyncRead + AsyncWrite + AsyncSeek> AsyncSeek for BufStream<RW> {}
impl<RW: AsyncRead + AsyncWrite> AsyncBufRead for BufStream<RW> {}

pub struct BufWriter<W> {
    value: W,
    shared: std::sync::Arc<()>,
}
impl<W: AsyncWrite> BufWriter<W> {
    pub fn new(inner: W) -> Self;
    pub fn with_capacity(cap: usize, inner: W) -> Self;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
    pub fn into_inner(self) -> W;
    pub fn buffer(&self) -> &[u8];
}
impl<RW> From<BufWriter<BufReader<RW>>> for BufStream<RW> {}
impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}
impl<W: AsyncWrite + AsyncRead> AsyncRead for BufWriter<W> {}
impl<W: AsyncWrite + AsyncBufRead> AsyncBufRead for BufWriter<W> {}

pub struct Chain<T, U> {
    t: T,
    u: U,
}
impl<T, U> Chain<T, U>
where
    T: AsyncRead,
    U: AsyncRead,
{
    pub fn get_ref(&self) -> (&T, &U);
    pub fn get_mut(&mut self) -> (&mut T, &mut U);
    pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut T>, Pin<&mut U>);
    pub fn into_inner(self) -> (T, U);
}
impl<T, U> AsyncRead for Chain<T, U>
where
    T: AsyncRead,
    U: AsyncRead,
{}
impl<T, U> AsyncBufRead for Chain<T, U>
where
    T: AsyncBufRead,
    U: AsyncBufRead,
{}

#[derive(Debug)]
pub struct DuplexStream {
    shared: Arc<()>,
}
impl AsyncRead for DuplexStream {}
impl AsyncWrite for DuplexStream {}
impl Drop for DuplexStream {
    fn drop(&mut self);
}

pub struct Empty {
    value: usize,
}
impl AsyncRead for Empty {}
impl AsyncBufRead for Empty {}
impl AsyncWrite for Empty {}
impl AsyncSeek for Empty {}

#[derive(Debug)]
pub struct Lines<R> {
    value: R,
    shared: std::sync::Arc<()>,
}
impl<R> Lines<R>
where
    R: AsyncBufRead + Unpin,
{
    #[pinscope::cancel_safe]
    pub async fn next_line(&mut self) -> io::Result<Option<String>>;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_ref(&mut self) -> &R;
    pub fn into_inner(self) -> R;
}
impl<R> Lines<R>
where
    R: AsyncBufRead,
{
    pub fn poll_next_line(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<Option<String>>>;
}

#[derive(Debug)]
pub struct Repeat {
    value: usize,
}
impl AsyncRead for Repeat {}

pub struct Sink {
    value: usize,
}
impl AsyncWrite for Sink {}

#[derive(Debug)]
pub struct Split<R> {
    value: R,
    shared: std::sync::Arc<()>,
}
impl<R> Split<R>
where
    R: AsyncBufRead + Unpin,
{
    #[pinscope::cancel_safe]
    pub async fn next_segment(&mut self) -> io::Result<Option<Vec<u8>>>;
}
impl<R> Split<R>
where
    R: AsyncBufRead,
{
    pub fn poll_next_segment(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<Option<Vec<u8>>>>;
}

#[derive(Debug)]
pub struct Take<R> {
    value: R,
}
impl<R: AsyncRead> Take<R> {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
}
impl<R: AsyncRead> AsyncRead for Take<R> {}
impl<R: AsyncBufRead> AsyncBufRead for Take<R> {}

#[derive(Debug)]
pub struct SimplexStream {
    shared: Arc<()>,
}
impl SimplexStream {
    pub fn new_unsplit(max_buf_size: usize) -> SimplexStream;
}
impl AsyncRead for SimplexStream {}
impl AsyncWrite for SimplexStream {}

#[derive(Debug)]
pub(crate) struct SplitByUtf8BoundaryIfWindows<W> {
    value: W,
}
impl<W> AsyncWrite for SplitByUtf8BoundaryIfWindows<W>
where
    W: AsyncWrite + Unpin,
{}

#[derive(Debug)]
pub(crate) struct ReadUntil<'a, R: ?Sized> {
    inner: &'a mut R,
    _pinned: PhantomPinned,
}
impl<R: AsyncBufRead + ?Sized + Unpin> Future for ReadUntil<'_, R> {
    type Output = Result<usize, io::Error>;
}

#[derive(Debug)]
pub(crate) struct ReadLine<'a, R: ?Sized> {
    inner: &'a mut R,
    _pinned: PhantomPinned,
}
impl<R: AsyncBufRead + ?Sized + Unpin> Future for ReadLine<'_, R> {
    type Output = Result<usize, io::Error>;
}

#[derive(Debug)]
pub(crate) struct FillBuf<'a, R: ?Sized> {
    inner: &'a mut R,
    _pinned: PhantomPinned,
}
impl<'a, R: AsyncBufRead + ?Sized + Unpin> Future for FillBuf<'a, R> {
    type Output = Result<&'a [u8], io::Error>;
}

#[derive(Debug)]
pub(crate) struct Read<'a, R: ?Sized> {
    inner: &'a mut R,
    _pinned: PhantomPinned,
}
impl<R> Future for Read<'_, R>
where
    R: AsyncRead + Unpin + ?Sized,
{
    type Output = Result<usize, io::Error>;
}

mod read_buf {
    use super::*;
    #[derive(Debug)]
    pub(crate) struct ReadBuf<'a, R: ?Sized, B: ?Sized> {
        r: &'a mut R,
        b: &'a mut B,
        _pinned: PhantomPinned,
    }
    impl<R, B> Future for ReadBuf<'_, R, B>
    where
        R: AsyncRead + Unpin + ?Sized,
        B: BufMut + ?Sized,
    {
        type Output = Result<usize, io::Error>;
    }
}

#[derive(Debug)]
pub(crate) struct ReadExact<'a, A: ?Sized> {
    inner: &'a mut A,
    _pinned: PhantomPinned,
}
impl<A> Future for ReadExact<'_, A>
where
    A: AsyncRead + Unpin + ?Sized,
{
    type Output = Result<usize, io::Error>;
}

#[derive(Debug)]
pub(crate) struct ReadToEnd<'a, R: ?Sized> {
    inner: &'a mut R,
    _pinned: PhantomPinned,
}
impl<A> Future for ReadToEnd<'_, A>
where
    A: AsyncRead + ?Sized + Unpin,
{
    type Output = Result<usize, io::Error>;
}

#[derive(Debug)]
pub(crate) struct ReadToString<'a, R: ?Sized> {
    inner: &'a mut R,
    _pinned: PhantomPinned,
}
impl<A> Future for ReadToString<'_, A>
where
    A: AsyncRead + ?Sized + Unpin,
{
    type Output = Result<usize, io::Error>;
}

#[derive(Debug)]
pub(crate) struct Seek<'a, S: ?Sized> {
    inner: &'a mut S,
    _pinned: PhantomPinned,
}
impl<S> Future for Seek<'_, S>
where
    S: AsyncSeek + ?Sized + Unpin,
{
    type Output = Result<u64, io::Error>;
}

#[derive(Debug)]
pub(crate) struct Write<'a, W: ?Sized> {
    inner: &'a mut W,
    _pinned: PhantomPinned,
}
impl<W> Future for Write<'_, W>
where
    W: AsyncWrite + Unpin + ?Sized,
{
    type Output = Result<usize, io::Error>;
}

#[derive(Debug)]
pub(crate) struct WriteVectored<'a, 'b, W: ?Sized> {
    inner: &'a mut W,
    b: &'b (),
    _pinned: PhantomPinned,
}
impl<W> Future for WriteVectored<'_, '_, W>
where
    W: AsyncWrite + Unpin + ?Sized,
{
    type Output = Result<usize, io::Error>;
}

#[derive(Debug)]
pub(crate) struct WriteBuf<'a, W, B> {
    w: &'a mut W,
    b: &'a mut B,
    _pinned: PhantomPinned,
}
impl<W, B> Future for WriteBuf<'_, W, B>
where
    W: AsyncWrite + Unpin,
    B: Buf,
{
    type Output = Result<usize, io::Error>;
}

#[derive(Debug)]
pub(crate) struct WriteAllBuf<'a, W, B> {
    w: &'a mut W,
    b: &'a mut B,
    _pinned: PhantomPinned,
}
impl<W, B> Future for WriteAllBuf<'_, W, B>
where
    W: AsyncWrite + Unpin,
    B: Buf,
{
    type Output = Result<(), io::Error>;
}

#[derive(Debug)]
pub(crate) struct WriteAll<'a, W: ?Sized> {
    inner: &'a mut W,
    _pinned: PhantomPinned,
}
impl<W> Future for WriteAll<'_, W>
where
    W: AsyncWrite + Unpin + ?Sized,
{
    type Output = Result<(), io::Error>;
}

#[derive(Debug)]
pub(crate) struct Flush<'a, A: ?Sized> {
    inner: &'a mut A,
    _pinned: PhantomPinned,
}
impl<A> Future for Flush<'_, A>
where
    A: AsyncWrite + Unpin + ?Sized,
{
    type Output = Result<(), io::Error>;
}

#[derive(Debug)]
pub(crate) struct Shutdown<'a, A: ?Sized> {
    inner: &'a mut A,
    _pinned: PhantomPinned,
}
impl<A> Future for Shutdown<'_, A>
where
    A: AsyncWrite + Unpin + ?Sized,
{
    type Output = Result<(), io::Error>;
}

pub(crate) struct ReadU8<R> { src: R }
impl<R: AsyncRead> Future for ReadU8<R> { type Output = io::Result<u8>; }
pub(crate) struct ReadI8<R> { src: R }
impl<R: AsyncRead> Future for ReadI8<R> { type Output = io::Result<i8>; }
pub(crate) struct ReadU16<R> { src: R }
impl<R: AsyncRead> Future for ReadU16<R> { type Output = io::Result<u16>; }
pub(crate) struct ReadI16<R> { src: R }
impl<R: AsyncRead> Future for ReadI16<R> { type Output = io::Result<i16>; }
pub(crate) struct ReadU32<R> { src: R }
impl<R: AsyncRead> Future for ReadU32<R> { type Output = io::Result<u32>; }
pub(crate) struct ReadI32<R> { src: R }
impl<R: AsyncRead> Future for ReadI32<R> { type Output = io::Result<i32>; }
pub(crate) struct ReadU64<R> { src: R }
impl<R: AsyncRead> Future for ReadU64<R> { type Output = io::Result<u64>; }
pub(crate) struct ReadI64<R> { src: R }
impl<R: AsyncRead> Future for ReadI64<R> { type Output = io::Result<i64>; }
pub(crate) struct ReadU128<R> { src: R }
impl<R: AsyncRead> Future for ReadU128<R> { type Output = io::Result<u128>; }
pub(crate) struct ReadI128<R> { src: R }
impl<R: AsyncRead> Future for ReadI128<R> { type Output = io::Result<i128>; }
pub(crate) struct ReadF32<R> { src: R }
impl<R: AsyncRead> Future for ReadF32<R> { type Output = io::Result<f32>; }
pub(crate) struct ReadF64<R> { src: R }
impl<R: AsyncRead> Future for ReadF64<R> { type Output = io::Result<f64>; }
pub(crate) struct ReadU16Le<R> { src: R }
impl<R: AsyncRead> Future for ReadU16Le<R> { type Output = io::Result<u16>; }
pub(crate) struct ReadI16Le<R> { src: R }
impl<R: AsyncRead> Future for ReadI16Le<R> { type Output = io::Result<i16>; }
pub(crate) struct ReadU32Le<R> { src: R }
impl<R: AsyncRead> Future for ReadU32Le<R> { type Output = io::Result<u32>; }
pub(crate) struct ReadI32Le<R> { src: R }
impl<R: AsyncRead> Future for ReadI32Le<R> { type Output = io::Result<i32>; }
pub(crate) struct ReadU64Le<R> { src: R }
impl<R: AsyncRead> Future for ReadU64Le<R> { type Output = io::Result<u64>; }
pub(crate) struct ReadI64Le<R> { src: R }
impl<R: AsyncRead> Future for ReadI64Le<R> { type Output = io::Result<i64>; }
pub(crate) struct ReadU128Le<R> { src: R }
impl<R: AsyncRead> Future for ReadU128Le<R> { type Output = io::Result<u128>; }
pub(crate) struct ReadI128Le<R> { src: R }
impl<R: AsyncRead> Future for ReadI128Le<R> { type Output = io::Result<i128>; }
pub(crate) struct ReadF32Le<R> { src: R }
impl<R: AsyncRead> Future for ReadF32Le<R> { type Output = io::Result<f32>; }
pub(crate) struct ReadF64Le<R> { src: R }
impl<R: AsyncRead> Future for ReadF64Le<R> { type Output = io::Result<f64>; }
pub(crate) struct WriteU8<W> { dst: W }
impl<W: AsyncWrite> Future for WriteU8<W> { type Output = io::Result<()>; }
pub(crate) struct WriteI8<W> { dst: W }
impl<W: AsyncWrite> Future for WriteI8<W> { type Output = io::Result<()>; }
pub(crate) struct WriteU16<W> { dst: W }
impl<W: AsyncWrite> Future for WriteU16<W> { type Output = io::Result<()>; }
pub(crate) struct WriteI16<W> { dst: W }
impl<W: AsyncWrite> Future for WriteI16<W> { type Output = io::Result<()>; }
pub(crate) struct WriteU32<W> { dst: W }
impl<W: AsyncWrite> Future for WriteU32<W> { type Output = io::Result<()>; }
pub(crate) struct WriteI32<W> { dst: W }
impl<W: AsyncWrite> Future for WriteI32<W> { type Output = io::Result<()>; }
pub(crate) struct WriteU64<W> { dst: W }
impl<W: AsyncWrite> Future for WriteU64<W> { type Output = io::Result<()>; }
pub(crate) struct WriteI64<W> { dst: W }
impl<W: AsyncWrite> Future for WriteI64<W> { type Output = io::Result<()>; }
pub(crate) struct WriteU128<W> { dst: W }
impl<W: AsyncWrite> Future for WriteU128<W> { type Output = io::Result<()>; }
pub(crate) struct WriteI128<W> { dst: W }
impl<W: AsyncWrite> Future for WriteI128<W> { type Output = io::Result<()>; }
pub(crate) struct WriteF32<W> { dst: W }
impl<W: AsyncWrite> Future for WriteF32<W> { type Output = io::Result<()>; }
pub(crate) struct WriteF64<W> { dst: W }
impl<W: AsyncWrite> Future for WriteF64<W> { type Output = io::Result<()>; }
pub(crate) struct WriteU16Le<W> { dst: W }
impl<W: AsyncWrite> Future for WriteU16Le<W> { type Output = io::Result<()>; }
pub(crate) struct WriteI16Le<W> { dst: W }
impl<W: AsyncWrite> Future for WriteI16Le<W> { type Output = io::Result<()>; }
pub(crate) struct WriteU32Le<W> { dst: W }
impl<W: AsyncWrite> Future for WriteU32Le<W> { type Output = io::Result<()>; }
pub(crate) struct WriteI32Le<W> { dst: W }
impl<W: AsyncWrite> Future for WriteI32Le<W> { type Output = io::Result<()>; }
pub(crate) struct WriteU64Le<W> { dst: W }
impl<W: AsyncWrite> Future for WriteU64Le<W> { type Output = io::Result<()>; }
pub(crate) struct WriteI64Le<W> { dst: W }
impl<W: AsyncWrite> Future for WriteI64Le<W> { type Output = io::Result<()>; }
pub(crate) struct WriteU128Le<W> { dst: W }
impl<W: AsyncWrite> Future for WriteU128Le<W> { type Output = io::Result<()>; }
pub(crate) struct WriteI128Le<W> { dst: W }
impl<W: AsyncWrite> Future for WriteI128Le<W> { type Output = io::Result<()>; }
pub(crate) struct WriteF32Le<W> { dst: W }
impl<W: AsyncWrite> Future for WriteF32Le<W> { type Output = io::Result<()>; }
pub(crate) struct WriteF64Le<W> { dst: W }
impl<W: AsyncWrite> Future for WriteF64Le<W> { type Output = io::Result<()>; }

