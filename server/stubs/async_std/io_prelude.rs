use crate::io::{Bytes, Chain, Lines, Split, Take};
use futures::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
use std::io;
use std::fmt::Arguments;
use std::future::Future;
use std::io::{IoSlice, IoSliceMut, SeekFrom};

pub use futures::io::AsyncBufRead as BufRead;
pub use futures::io::AsyncRead as Read;
pub use futures::io::AsyncSeek as Seek;
pub use futures::io::AsyncWrite as Write;

pub trait BufReadExt: AsyncBufRead {
    fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut Vec<u8>) -> ReadUntilFuture<'a, Self>
    where
        Self: Unpin;
    fn read_line<'a>(&'a mut self, buf: &'a mut String) -> ReadLineFuture<'a, Self>
    where
        Self: Unpin;
    fn lines(self) -> Lines<Self>
    where
        Self: Unpin + Sized;
    fn split(self, byte: u8) -> Split<Self>
    where
        Self: Sized;
}
impl<T: AsyncBufRead + ?Sized> BufReadExt for T {}

pub trait ReadExt: AsyncRead {
    fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadFuture<'a, Self>
    where
        Self: Unpin;
    fn read_vectored<'a>(&'a mut self, bufs: &'a mut [IoSliceMut<'a>]) -> ReadVectoredFuture<'a, Self>
    where
        Self: Unpin;
    fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> ReadToEndFuture<'a, Self>
    where
        Self: Unpin;
    fn read_to_string<'a>(&'a mut self, buf: &'a mut String) -> ReadToStringFuture<'a, Self>
    where
        Self: Unpin;
    fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadExactFuture<'a, Self>
    where
        Self: Unpin;
    fn take(self, limit: u64) -> Take<Self>
    where
        Self: Sized;
    fn by_ref(&mut self) -> &mut Self
    where
        Self: Sized;
    fn bytes(self) -> Bytes<Self>
    where
        Self: Sized;
    fn chain<R: AsyncRead>(self, next: R) -> Chain<Self, R>
    where
        Self: Sized;
}
impl<T: AsyncRead + ?Sized> ReadExt for T {}

pub trait SeekExt: AsyncSeek {
    fn seek(&mut self, pos: SeekFrom) -> SeekFuture<'_, Self>
    where
        Self: Unpin;
}
impl<T: AsyncSeek + ?Sized> SeekExt for T {}

pub trait WriteExt: AsyncWrite {
    fn write<'a>(&'a mut self, buf: &'a [u8]) -> WriteFuture<'a, Self>
    where
        Self: Unpin;
    fn flush(&mut self) -> FlushFuture<'_, Self>
    where
        Self: Unpin;
    fn write_vectored<'a>(&'a mut self, bufs: &'a [IoSlice<'a>]) -> WriteVectoredFuture<'a, Self>
    where
        Self: Unpin;
    fn write_all<'a>(&'a mut self, buf: &'a [u8]) -> WriteAllFuture<'a, Self>
    where
        Self: Unpin;
    fn write_fmt<'a>(&'a mut self, fmt: Arguments<'_>) -> WriteFmtFuture<'a, Self>
    where
        Self: Unpin;
}
impl<T: AsyncWrite + ?Sized> WriteExt for T {}

pub(crate) struct ReadUntilFuture<'a, T: Unpin + ?Sized> {
    inner: &'a T,
}
impl<T: AsyncBufRead + Unpin + ?Sized> Future for ReadUntilFuture<'_, T> {
    type Output = Result<usize, io::Error>;
}

pub(crate) struct ReadLineFuture<'a, T: Unpin + ?Sized> {
    inner: &'a T,
}
impl<T: AsyncBufRead + Unpin + ?Sized> Future for ReadLineFuture<'_, T> {
    type Output = Result<usize, io::Error>;
}

pub(crate) struct ReadFuture<'a, T: Unpin + ?Sized> {
    inner: &'a T,
}
impl<T: AsyncRead + Unpin + ?Sized> Future for ReadFuture<'_, T> {
    type Output = Result<usize, io::Error>;
}

pub(crate) struct ReadVectoredFuture<'a, T: Unpin + ?Sized> {
    inner: &'a T,
}
impl<T: AsyncRead + Unpin + ?Sized> Future for ReadVectoredFuture<'_, T> {
    type Output = Result<usize, io::Error>;
}

pub(crate) struct ReadToEndFuture<'a, T: Unpin + ?Sized> {
    inner: &'a T,
}
impl<T: AsyncRead + Unpin + ?Sized> Future for ReadToEndFuture<'_, T> {
    type Output = Result<usize, io::Error>;
}

pub(crate) struct ReadToStringFuture<'a, T: Unpin + ?Sized> {
    inner: &'a T,
}
impl<T: AsyncRead + Unpin + ?Sized> Future for ReadToStringFuture<'_, T> {
    type Output = Result<usize, io::Error>;
}

pub(crate) struct ReadExactFuture<'a, T: Unpin + ?Sized> {
    inner: &'a T,
}
impl<T: AsyncRead + Unpin + ?Sized> Future for ReadExactFuture<'_, T> {
    type Output = Result<(), io::Error>;
}

pub(crate) struct SeekFuture<'a, T: Unpin + ?Sized> {
    inner: &'a T,
}
impl<T: AsyncSeek + Unpin + ?Sized> Future for SeekFuture<'_, T> {
    type Output = Result<u64, io::Error>;
}

pub(crate) struct WriteFuture<'a, T: Unpin + ?Sized> {
    inner: &'a T,
}
impl<T: AsyncWrite + Unpin + ?Sized> Future for WriteFuture<'_, T> {
    type Output = Result<usize, io::Error>;
}

pub(crate) struct FlushFuture<'a, T: Unpin + ?Sized> {
    inner: &'a T,
}
impl<T: AsyncWrite + Unpin + ?Sized> Future for FlushFuture<'_, T> {
    type Output = Result<(), io::Error>;
}

pub(crate) struct WriteVectoredFuture<'a, T: Unpin + ?Sized> {
    inner: &'a T,
}
impl<T: AsyncWrite + Unpin + ?Sized> Future for WriteVectoredFuture<'_, T> {
    type Output = Result<usize, io::Error>;
}

pub(crate) struct WriteAllFuture<'a, T: Unpin + ?Sized> {
    inner: &'a T,
}
impl<T: AsyncWrite + Unpin + ?Sized> Future for WriteAllFuture<'_, T> {
    type Output = Result<(), io::Error>;
}

pub(crate) struct WriteFmtFuture<'a, T: Unpin + ?Sized> {
    inner: &'a T,
}
impl<T: AsyncWrite + Unpin + ?Sized> Future for WriteFmtFuture<'_, T> {
    type Output = Result<(), io::Error>;
}
