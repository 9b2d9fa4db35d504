use bytes::Bytes;
use bytes::buf::Buf;
use http::header::HeaderMap;
use http::request::Request;
use http::response::Response;
use std::convert::Infallible;
use std::ops::{Add, DerefMut};
use std::pin::Pin;
use std::task::{Context, Poll};

#[derive(Debug)]
pub struct Frame<T> {
    value: T,
    shared: std::sync::Arc<()>,
}
impl<T> Frame<T> {
    pub fn data(buf: T) -> Self;
    pub fn trailers(map: HeaderMap) -> Self;
    pub fn map_data<F, D>(self, f: F) -> Frame<D>
    where
        F: FnOnce(T) -> D;
    pub fn is_data(&self) -> bool;
    pub fn into_data(self) -> Result<T, Self>;
    pub fn data_ref(&self) -> Option<&T>;
    pub fn data_mut(&mut self) -> Option<&mut T>;
    pub fn is_trailers(&self) -> bool;
    pub fn into_trailers(self) -> Result<HeaderMap, Self>;
    pub fn trailers_ref(&self) -> Option<&HeaderMap>;
    pub fn trailers_mut(&mut self) -> Option<&mut HeaderMap>;
}

#[derive(Clone, Copy, Debug, Default)]
pub struct SizeHint {
    value: usize,
}
impl SizeHint {
    pub fn new() -> SizeHint;
    pub fn with_exact(value: u64) -> SizeHint;
    pub fn lower(&self) -> u64;
    pub fn set_lower(&mut self, value: u64);
    pub fn upper(&self) -> Option<u64>;
    pub fn set_upper(&mut self, value: u64);
    pub fn exact(&self) -> Option<u64>;
    pub fn set_exact(&mut self, value: u64);
}
impl Add for SizeHint {
    type Output = SizeHint;
}

pub trait Body {
    type Data: Buf;
    type Error;
    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>>;
    fn is_end_stream(&self) -> bool;
    fn size_hint(&self) -> SizeHint;
}
impl<T: Body + Unpin + ?Sized> Body for &mut T {
    type Data = T::Data;
    type Error = T::Error;
}
impl<P> Body for Pin<P>
where
    P: Unpin + DerefMut,
    P::Target: Body,
{
    type Data = <P::Target as Body>::Data;
    type Error = <P::Target as Body>::Error;
}
impl<T: Body + Unpin + ?Sized> Body for Box<T> {
    type Data = T::Data;
    type Error = T::Error;
}
impl<B: Body> Body for Request<B> {
    type Data = B::Data;
    type Error = B::Error;
}
impl<B: Body> Body for Response<B> {
    type Data = B::Data;
    type Error = B::Error;
}
impl Body for String {
    type Data = Bytes;
    type Error = Infallible;
}
