use crate::future::{Future, TryFuture};
use crate::stream::{Fuse, FuturesOrdered, FuturesUnordered, Stream, TryStream};
use std::marker::PhantomData;
use std::vec::Vec;

pub struct ErrInto<St, E> {
    stream: St,
    into: PhantomData<fn() -> E>,
}
impl<St: Unpin, E> Unpin for ErrInto<St, E> {}
impl<St: TryStream, E> Stream for ErrInto<St, E>
where
    St::Error: Into<E>,
{
    type Item = Result<St::Ok, E>;
}
pub struct MapOk<St, F> {
    stream: St,
    f: F,
}
impl<St: Unpin, F> Unpin for MapOk<St, F> {}
impl<St: TryStream, F: FnMut(St::Ok) -> T, T> Stream for MapOk<St, F> {
    type Item = Result<T, St::Error>;
}
pub struct MapErr<St, F> {
    stream: St,
    f: F,
}
impl<St: Unpin, F> Unpin for MapErr<St, F> {}
impl<St: TryStream, F: FnMut(St::Error) -> E, E> Stream for MapErr<St, F> {
    type Item = Result<St::Ok, E>;
}
pub struct AndThen<St, Fut, F> {
    stream: St,
    future: Option<Fut>,
    f: F,
}
impl<St: Unpin, Fut: Unpin, F> Unpin for AndThen<St, Fut, F> {}
impl<St: TryStream, Fut: TryFuture<Error = St::Error>, F: FnMut(St::Ok) -> Fut> Stream for AndThen<St, Fut, F> {
    type Item = Result<Fut::Ok, St::Error>;
}
pub struct OrElse<St, Fut, F> {
    stream: St,
    future: Option<Fut>,
    f: F,
}
impl<St: Unpin, Fut: Unpin, F> Unpin for OrElse<St, Fut, F> {}
impl<St: TryStream, Fut: TryFuture<Ok = St::Ok>, F: FnMut(St::Error) -> Fut> Stream for OrElse<St, Fut, F> {
    type Item = Result<St::Ok, Fut::Error>;
}
pub struct InspectOk<St, F> {
    stream: St,
    f: F,
}
impl<St: Unpin, F> Unpin for InspectOk<St, F> {}
impl<St: TryStream, F: FnMut(&St::Ok)> Stream for InspectOk<St, F> {
    type Item = Result<St::Ok, St::Error>;
}
pub struct InspectErr<St, F> {
    stream: St,
    f: F,
}
impl<St: Unpin, F> Unpin for InspectErr<St, F> {}
impl<St: TryStream, F: FnMut(&St::Error)> Stream for InspectErr<St, F> {
    type Item = Result<St::Ok, St::Error>;
}
pub struct IntoStream<St> {
    stream: St,
}
impl<St: Unpin> Unpin for IntoStream<St> {}
impl<St: TryStream> Stream for IntoStream<St> {
    type Item = Result<St::Ok, St::Error>;
}
pub struct TryForEach<St, Fut, F> {
    stream: St,
    f: F,
    future: Option<Fut>,
}
impl<St: Unpin, Fut: Unpin, F> Unpin for TryForEach<St, Fut, F> {}
impl<St: TryStream, Fut: TryFuture<Ok = (), Error = St::Error>, F: FnMut(St::Ok) -> Fut> Future for TryForEach<St, Fut, F> {
    type Output = Result<(), St::Error>;
}
pub struct TryForEachConcurrent<St, Fut, F> {
    stream: Option<St>,
    f: F,
    futures: FuturesUnordered<Fut>,
}
impl<St: Unpin, Fut, F> Unpin for TryForEachConcurrent<St, Fut, F> {}
impl<St: TryStream, Fut: Future<Output = Result<(), St::Error>>, F: FnMut(St::Ok) -> Fut> Future for TryForEachConcurrent<St, Fut, F> {
    type Output = Result<(), St::Error>;
}
pub struct TrySkipWhile<St: TryStream, Fut, F> {
    stream: St,
    f: F,
    pending_fut: Option<Fut>,
    pending_item: Option<St::Ok>,
}
impl<St: TryStream + Unpin, Fut: Unpin, F> Unpin for TrySkipWhile<St, Fut, F> {}
impl<St: TryStream, Fut: TryFuture<Ok = bool, Error = St::Error>, F: FnMut(&St::Ok) -> Fut> Stream for TrySkipWhile<St, Fut, F> {
    type Item = Result<St::Ok, St::Error>;
}
pub struct TryTakeWhile<St: TryStream, Fut, F> {
    stream: St,
    f: F,
    pending_fut: Option<Fut>,
    pending_item: Option<St::Ok>,
}
impl<St: TryStream + Unpin, Fut: Unpin, F> Unpin for TryTakeWhile<St, Fut, F> {}
impl<St: TryStream, Fut: TryFuture<Ok = bool, Error = St::Error>, F: FnMut(&St::Ok) -> Fut> Stream for TryTakeWhile<St, Fut, F> {
    type Item = Result<St::Ok, St::Error>;
}
pub struct TryCollect<St, C> {
    stream: St,
    items: C,
}
impl<St: Unpin, C> Unpin for TryCollect<St, C> {}
impl<St: TryStream, C: Default + Extend<St::Ok>> Future for TryCollect<St, C> {
    type Output = Result<C, St::Error>;
}
pub struct TryChunks<St: TryStream> {
    stream: St,
    items: Vec<St::Ok>,
}
impl<St: TryStream + Unpin> Unpin for TryChunks<St> {}
impl<St: TryStream> Stream for TryChunks<St> {
    type Item = Result<Vec<St::Ok>, TryChunksError<St::Ok, St::Error>>;
}
pub struct TryChunksError<T, E>(pub Vec<T>, pub E);
pub struct TryFilter<St: TryStream, Fut, F> {
    stream: St,
    f: F,
    pending_fut: Option<Fut>,
    pending_item: Option<St::Ok>,
}
impl<St: TryStream + Unpin, Fut: Unpin, F> Unpin for TryFilter<St, Fut, F> {}
impl<St: TryStream, Fut: Future<Output = bool>, F: FnMut(&St::Ok) -> Fut> Stream for TryFilter<St, Fut, F> {
    type Item = Result<St::Ok, St::Error>;
}
pub struct TryFilterMap<St, Fut, F> {
    stream: St,
    f: F,
    pending: Option<Fut>,
}
impl<St: Unpin, Fut: Unpin, F> Unpin for TryFilterMap<St, Fut, F> {}
impl<St: TryStream, Fut: TryFuture<Ok = Option<T>, Error = St::Error>, F: FnMut(St::Ok) -> Fut, T> Stream for TryFilterMap<St, Fut, F> {
    type Item = Result<T, St::Error>;
}
pub struct TryFlatten<St: TryStream> {
    stream: St,
    next: Option<St::Ok>,
}
impl<St: TryStream + Unpin> Unpin for TryFlatten<St>
where
    St::Ok: Unpin,
{
}
impl<St: TryStream> Stream for TryFlatten<St>
where
    St::Ok: TryStream,
    <St::Ok as TryStream>::Error: From<St::Error>,
{
    type Item = Result<<St::Ok as TryStream>::Ok, <St::Ok as TryStream>::Error>;
}
pub struct TryFold<St, Fut, T, F> {
    stream: St,
    f: F,
    accum: Option<T>,
    future: Option<Fut>,
}
impl<St: Unpin, Fut: Unpin, T, F> Unpin for TryFold<St, Fut, T, F> {}
impl<St: TryStream, Fut: TryFuture<Ok = T, Error = St::Error>, T, F: FnMut(T, St::Ok) -> Fut> Future for TryFold<St, Fut, T, F> {
    type Output = Result<T, St::Error>;
}
pub struct TryConcat<St: TryStream> {
    stream: St,
    accum: Option<St::Ok>,
}
impl<St: TryStream + Unpin> Unpin for TryConcat<St> {}
impl<St: TryStream> Future for TryConcat<St>
where
    St::Ok: Extend<<St::Ok as IntoIterator>::Item> + IntoIterator + Default,
{
    type Output = Result<St::Ok, St::Error>;
}
pub struct TryBuffered<St: TryStream>
where
    St::Ok: TryFuture,
{
    stream: Fuse<St>,
    in_progress_queue: FuturesOrdered<St::Ok>,
}
impl<St: TryStream + Unpin> Unpin for TryBuffered<St>
where
    St::Ok: TryFuture,
{
}
impl<St: TryStream> Stream for TryBuffered<St>
where
    St::Ok: TryFuture<Error = St::Error>,
{
    type Item = Result<<St::Ok as TryFuture>::Ok, St::Error>;
}
pub struct TryBufferUnordered<St: TryStream> {
    stream: Fuse<St>,
    in_progress_queue: FuturesUnordered<St::Ok>,
}
impl<St: TryStream + Unpin> Unpin for TryBufferUnordered<St> {}
impl<St: TryStream> Stream for TryBufferUnordered<St>
where
    St::Ok: TryFuture<Error = St::Error>,
{
    type Item = Result<<St::Ok as TryFuture>::Ok, St::Error>;
}
pub struct IntoAsyncRead<St: TryStream<Error = std::io::Error>>
where
    St::Ok: AsRef<[u8]>,
{
    stream: St,
    buffer: Option<St::Ok>,
}
impl<St: TryStream<Error = std::io::Error> + Unpin> Unpin for IntoAsyncRead<St>
where
    St::Ok: AsRef<[u8]>,
{
}
impl<St: TryStream<Error = std::io::Error>> crate::io::AsyncRead for IntoAsyncRead<St>
where
    St::Ok: AsRef<[u8]>,
{
}
impl<St: TryStream<Error = std::io::Error>> crate::io::AsyncBufRead for IntoAsyncRead<St>
where
    St::Ok: AsRef<[u8]>,
{
}
