use bytes::Bytes;
use bytes::buf::{Buf, BufMut};
use futures::sink::Sink;
use futures::stream::Stream;
use std::io;
use std::future::Future;
use std::io::{BufRead, IoSlice, Read, Seek, Write};
use std::marker::PhantomPinned;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
use tokio::runtime::Handle;

pub mod simplex;

pub async fn read_exact_arc<R: AsyncRead>(read: R, len: usize) -> io::Result<Arc<[u8]>>;
#[derive(Debug)]
pub struct SyncIoBridge<T> {
    value: T,
    shared: std::sync::Arc<()>,
}
impl<T: AsyncWrite> SyncIoBridge<T> {
    pub fn is_write_vectored(&self) -> bool;
}
impl<T: AsyncWrite + Unpin> SyncIoBridge<T> {
    pub fn shutdown(&mut self) -> io::Result<()>;
}
impl<T: Unpin> SyncIoBridge<T> {
    pub fn new(src: T) -> Self;
    pub fn new_with_handle(src: T, rt: Handle) -> Self;
    pub fn into_inner(self) -> T;
}
impl<T: AsyncBufRead + Unpin> BufRead for SyncIoBridge<T> {}
impl<T: AsyncRead + Unpin> Read for SyncIoBridge<T> {}
impl<T: AsyncWrite + Unpin> Write for SyncIoBridge<T> {}
impl<T: AsyncSeek + Unpin> Seek for SyncIoBridge<T> {}
impl<T> AsMut<T> for SyncIoBridge<T> {}
impl<T> AsRef<T> for SyncIoBridge<T> {}

#[derive(Debug)]
pub struct CopyToBytes<S> {
    value: S,
}
impl<S> CopyToBytes<S> {
    pub fn new(inner: S) -> Self;
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
}
impl<'a, S> Sink<&'a [u8]> for CopyToBytes<S>
where
    S: Sink<Bytes>,
{
    type Error = S::Error;
}
impl<S: Stream> Stream for CopyToBytes<S> {
    type Item = S::Item;
}

pub struct InspectReader<R, F> {
    r: R,
    f: F,
}
impl<R, F> Unpin for InspectReader<R, F>
where
    R: Unpin,
{
}
impl<R, F> InspectReader<R, F> {
    pub fn new(reader: R, f: F) -> InspectReader<R, F>
    where
        R: AsyncRead,
        F: FnMut(&[u8]);
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
}
impl<R: AsyncRead, F: FnMut(&[u8])> AsyncRead for InspectReader<R, F> {}
impl<R: AsyncWrite, F> AsyncWrite for InspectReader<R, F> {}

pub struct InspectWriter<W, F> {
    w: W,
    f: F,
}
impl<W, F> Unpin for InspectWriter<W, F>
where
    W: Unpin,
{
}
impl<W, F> InspectWriter<W, F> {
    pub fn new(writer: W, f: F) -> InspectWriter<W, F>
    where
        W: AsyncWrite,
        F: FnMut(&[u8]);
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
    pub fn into_inner(self) -> W;
}
impl<W: AsyncWrite, F: FnMut(&[u8])> AsyncWrite for InspectWriter<W, F> {}
impl<W: AsyncRead, F> AsyncRead for InspectWriter<W, F> {}

pub async fn read_buf<R, B>(read: &mut R, buf: &mut B) -> io::Result<usize>
where
    R: AsyncRead + Unpin,
    B: BufMut;
#[derive(Debug)]
pub struct ReaderStream<R> {
    value: R,
    shared: std::sync::Arc<()>,
}
impl<R: AsyncRead> ReaderStream<R> {
    pub fn new(reader: R) -> Self;
    pub fn with_capacity(reader: R, capacity: usize) -> Self;
}
impl<R: AsyncRead> Stream for ReaderStream<R> {
    type Item = Result<Bytes, io::Error>;
}

#[derive(Debug)]
pub struct SinkWriter<S> {
    value: S,
}
impl<S> SinkWriter<S> {
    pub fn new(sink: S) -> Self;
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
}
impl<S, E> AsyncWrite for SinkWriter<S>
where
    for<'a> S: Sink<&'a [u8], Error = E>,
    E: Into<io::Error>,
{}
impl<S: Stream> Stream for SinkWriter<S> {
    type Item = S::Item;
}
impl<S: AsyncRead> AsyncRead for SinkWriter<S> {}

#[derive(Debug)]
pub struct StreamReader<S, B> {
    s: S,
    b: B,
}
impl<S, B> Unpin for StreamReader<S, B>
where
    S: Unpin,
{
}
impl<S, B, E> StreamReader<S, B>
where
    S: Stream<Item = Result<B, E>>,
    B: Buf,
    E: Into<io::Error>,
{
    pub fn new(stream: S) -> Self;
    pub fn into_inner_with_chunk(self) -> (S, Option<B>);
}
impl<S, B> StreamReader<S, B> {
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut S>;
    pub fn into_inner(self) -> S;
}
impl<S, B, E> AsyncRead for StreamReader<S, B>
where
    S: Stream<Item = Result<B, E>>,
    B: Buf,
    E: Into<io::Error>,
{}
impl<S, B, E> AsyncBufRead for StreamReader<S, B>
where
    S: Stream<Item = Result<B, E>>,
    B: Buf,
    E: Into<io::Error>,
{}
impl<S: Sink<T, Error = E>, B, E, T> Sink<T> for StreamReader<S, B> {
    type Error = E;
}

#[pinscope::not_cancel_safe]
pub fn write_all_vectored<'a, 'b, W>(writer: &'a mut W, bufs: &'a mut [IoSlice<'b>]) -> WriteAllVectored<'a, 'b, W>
where
    W: AsyncWrite + Unpin + ?Sized;
#[derive(Debug)]
pub struct WriteAllVectored<'a, 'b, W: ?Sized> {
    inner: &'a mut W,
    b: &'b (),
    _pinned: PhantomPinned,
}
impl<W> Future for WriteAllVectored<'_, '_, W>
where
    W: AsyncWrite + Unpin + ?Sized,
{
    type Output = Result<(), io::Error>;
}

pub fn poll_read_buf<T: AsyncRead + ?Sized, B: BufMut>(io: Pin<&mut T>, cx: &mut Context<'_>, buf: &mut B) -> Poll<io::Result<usize>>;
pub fn poll_write_buf<T: AsyncWrite + ?Sized, B: Buf>(io: Pin<&mut T>, cx: &mut Context<'_>, buf: &mut B) -> Poll<io::Result<usize>>;
