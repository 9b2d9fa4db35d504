use crate::future::{FusedFuture, Future};
use crate::sink::Sink;
use crate::stream::{FusedStream, FuturesOrdered, FuturesUnordered, Stream, TryStream};
use std::boxed::Box;
use std::pin::Pin;
use std::sync::Arc;
use std::vec::Vec;

pub struct Next<'a, St: ?Sized> {
    stream: &'a mut St,
}
impl<'a, St: ?Sized + Unpin> Unpin for Next<'a, St> {}
impl<St: ?Sized + Stream + Unpin> Future for Next<'_, St> {
    type Output = Option<St::Item>;
}
pub struct TryNext<'a, St: ?Sized> {
    stream: &'a mut St,
}
impl<'a, St: ?Sized + Unpin> Unpin for TryNext<'a, St> {}
impl<St: ?Sized + TryStream + Unpin> Future for TryNext<'_, St> {
    type Output = Result<Option<St::Ok>, St::Error>;
}
pub struct SelectNextSome<'a, St: ?Sized> {
    stream: &'a mut St,
}
impl<St: ?Sized + FusedStream + Unpin> Future for SelectNextSome<'_, St> {
    type Output = St::Item;
}
impl<St: ?Sized + FusedStream + Unpin> FusedFuture for SelectNextSome<'_, St> {}
pub struct StreamFuture<St> {
    stream: Option<St>,
}
impl<St: Unpin> Unpin for StreamFuture<St> {}
impl<St: Stream + Unpin> Future for StreamFuture<St> {
    type Output = (Option<St::Item>, St);
}
pub struct Map<St, F> {
    stream: St,
    f: F,
}
impl<St: Unpin, F> Unpin for Map<St, F> {}
impl<St: Stream, F: FnMut(St::Item) -> T, T> Stream for Map<St, F> {
    type Item = T;
}
pub struct Enumerate<St> {
    stream: St,
    count: usize,
}
impl<St: Unpin> Unpin for Enumerate<St> {}
impl<St: Stream> Stream for Enumerate<St> {
    type Item = (usize, St::Item);
}
pub struct Filter<St: Stream, Fut, F> {
    stream: St,
    f: F,
    pending_fut: Option<Fut>,
    pending_item: Option<St::Item>,
}
impl<St: Stream + Unpin, Fut: Unpin, F> Unpin for Filter<St, Fut, F> {}
impl<St: Stream, Fut: Future<Output = bool>, F: FnMut(&St::Item) -> Fut> Stream for Filter<St, Fut, F> {
    type Item = St::Item;
}
pub struct FilterMap<St, Fut, F> {
    stream: St,
    f: F,
    pending: Option<Fut>,
}
impl<St: Unpin, Fut: Unpin, F> Unpin for FilterMap<St, Fut, F> {}
impl<St: Stream, Fut: Future<Output = Option<T>>, F: FnMut(St::Item) -> Fut, T> Stream for FilterMap<St, Fut, F> {
    type Item = T;
}
pub struct Then<St, Fut, F> {
    stream: St,
    future: Option<Fut>,
    f: F,
}
impl<St: Unpin, Fut: Unpin, F> Unpin for Then<St, Fut, F> {}
impl<St: Stream, Fut: Future, F: FnMut(St::Item) -> Fut> Stream for Then<St, Fut, F> {
    type Item = Fut::Output;
}
pub struct Collect<St, C> {
    stream: St,
    collection: C,
}
impl<St: Unpin, C> Unpin for Collect<St, C> {}
impl<St: Stream, C: Default + Extend<St::Item>> Future for Collect<St, C> {
    type Output = C;
}
pub struct Unzip<St, FromA, FromB> {
    stream: St,
    left: FromA,
    right: FromB,
}
impl<St: Unpin, FromA, FromB> Unpin for Unzip<St, FromA, FromB> {}
impl<St: Stream<Item = (A, B)>, A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>> Future for Unzip<St, FromA, FromB> {
    type Output = (FromA, FromB);
}
pub struct Concat<St: Stream> {
    stream: St,
    accum: Option<St::Item>,
}
impl<St: Stream + Unpin> Unpin for Concat<St> {}
impl<St: Stream> Future for Concat<St>
where
    St::Item: Extend<<St::Item as IntoIterator>::Item> + IntoIterator + Default,
{
    type Output = St::Item;
}
pub struct Count<St> {
    stream: St,
    count: usize,
}
impl<St: Unpin> Unpin for Count<St> {}
impl<St: Stream> Future for Count<St> {
    type Output = usize;
}
pub struct Cycle<St> {
    orig: St,
    stream: St,
}
impl<St: Unpin> Unpin for Cycle<St> {}
impl<St: Clone + Stream> Stream for Cycle<St> {
    type Item = St::Item;
}
pub struct Fold<St, Fut, T, F> {
    stream: St,
    f: F,
    accum: Option<T>,
    future: Option<Fut>,
}
impl<St: Unpin, Fut: Unpin, T, F> Unpin for Fold<St, Fut, T, F> {}
impl<St: Stream, Fut: Future<Output = T>, T, F: FnMut(T, St::Item) -> Fut> Future for Fold<St, Fut, T, F> {
    type Output = T;
}
pub struct Any<St, Fut, F> {
    stream: St,
    f: F,
    accum: Option<bool>,
    future: Option<Fut>,
}
impl<St: Unpin, Fut: Unpin, F> Unpin for Any<St, Fut, F> {}
impl<St: Stream, Fut: Future<Output = bool>, F: FnMut(St::Item) -> Fut> Future for Any<St, Fut, F> {
    type Output = bool;
}
pub struct All<St, Fut, F> {
    stream: St,
    f: F,
    accum: Option<bool>,
    future: Option<Fut>,
}
impl<St: Unpin, Fut: Unpin, F> Unpin for All<St, Fut, F> {}
impl<St: Stream, Fut: Future<Output = bool>, F: FnMut(St::Item) -> Fut> Future for All<St, Fut, F> {
    type Output = bool;
}
pub struct Flatten<St: Stream> {
    stream: St,
    next: Option<St::Item>,
}
impl<St: Stream + Unpin> Unpin for Flatten<St>
where
    St::Item: Unpin,
{
}
impl<St: Stream> Stream for Flatten<St>
where
    St::Item: Stream,
{
    type Item = <St::Item as Stream>::Item;
}
pub struct FlattenUnordered<St: Stream> {
    stream: St,
    inner: FuturesUnordered<St::Item>,
}
impl<St: Stream + Unpin> Unpin for FlattenUnordered<St> {}
impl<St: Stream> Stream for FlattenUnordered<St>
where
    St::Item: Stream + Unpin,
{
    type Item = <St::Item as Stream>::Item;
}
pub struct FlatMap<St, U, F> {
    stream: St,
    f: F,
    next: Option<U>,
}
impl<St: Unpin, U: Unpin, F> Unpin for FlatMap<St, U, F> {}
impl<St: Stream, U: Stream, F: FnMut(St::Item) -> U> Stream for FlatMap<St, U, F> {
    type Item = U::Item;
}
pub struct FlatMapUnordered<St: Stream, U: Stream + Unpin, F: FnMut(St::Item) -> U> {
    stream: St,
    f: F,
    inner: FuturesUnordered<U>,
}
impl<St: Stream + Unpin, U: Stream + Unpin, F: FnMut(St::Item) -> U> Unpin for FlatMapUnordered<St, U, F> {}
impl<St: Stream, U: Stream + Unpin, F: FnMut(St::Item) -> U> Stream for FlatMapUnordered<St, U, F> {
    type Item = U::Item;
}
pub struct Scan<St: Stream, S, Fut, F> {
    stream: St,
    state: Option<(S, F)>,
    future: Option<Fut>,
}
impl<St: Stream + Unpin, S, Fut: Unpin, F> Unpin for Scan<St, S, Fut, F> {}
impl<St: Stream, S, B, Fut: Future<Output = Option<B>>, F: FnMut(&mut S, St::Item) -> Fut> Stream for Scan<St, S, Fut, F> {
    type Item = B;
}
pub struct SkipWhile<St: Stream, Fut, F> {
    stream: St,
    f: F,
    pending_fut: Option<Fut>,
    pending_item: Option<St::Item>,
}
impl<St: Stream + Unpin, Fut: Unpin, F> Unpin for SkipWhile<St, Fut, F> {}
impl<St: Stream, Fut: Future<Output = bool>, F: FnMut(&St::Item) -> Fut> Stream for SkipWhile<St, Fut, F> {
    type Item = St::Item;
}
pub struct TakeWhile<St: Stream, Fut, F> {
    stream: St,
    f: F,
    pending_fut: Option<Fut>,
    pending_item: Option<St::Item>,
}
impl<St: Stream + Unpin, Fut: Unpin, F> Unpin for TakeWhile<St, Fut, F> {}
impl<St: Stream, Fut: Future<Output = bool>, F: FnMut(&St::Item) -> Fut> Stream for TakeWhile<St, Fut, F> {
    type Item = St::Item;
}
pub struct TakeUntil<St: Stream, Fut: Future> {
    stream: St,
    fut: Option<Fut>,
    fut_result: Option<Fut::Output>,
}
impl<St: Stream + Unpin, Fut: Future + Unpin> Unpin for TakeUntil<St, Fut> {}
impl<St: Stream, Fut: Future> Stream for TakeUntil<St, Fut> {
    type Item = St::Item;
}
pub struct ForEach<St, Fut, F> {
    stream: St,
    f: F,
    future: Option<Fut>,
}
impl<St: Unpin, Fut: Unpin, F> Unpin for ForEach<St, Fut, F> {}
impl<St: Stream, Fut: Future<Output = ()>, F: FnMut(St::Item) -> Fut> Future for ForEach<St, Fut, F> {
    type Output = ();
}
pub struct ForEachConcurrent<St, Fut, F> {
    stream: Option<St>,
    f: F,
    futures: FuturesUnordered<Fut>,
}
impl<St: Unpin, Fut, F> Unpin for ForEachConcurrent<St, Fut, F> {}
impl<St: Stream, Fut: Future<Output = ()>, F: FnMut(St::Item) -> Fut> Future for ForEachConcurrent<St, Fut, F> {
    type Output = ();
}
pub struct Take<St> {
    stream: St,
    remaining: usize,
}
impl<St: Unpin> Unpin for Take<St> {}
impl<St: Stream> Stream for Take<St> {
    type Item = St::Item;
}
pub struct Skip<St> {
    stream: St,
    remaining: usize,
}
impl<St: Unpin> Unpin for Skip<St> {}
impl<St: Stream> Stream for Skip<St> {
    type Item = St::Item;
}
pub struct Fuse<St> {
    stream: St,
    done: bool,
}
impl<St: Unpin> Unpin for Fuse<St> {}
impl<St: Stream> Stream for Fuse<St> {
    type Item = St::Item;
}
impl<St: Stream> FusedStream for Fuse<St> {}
pub struct CatchUnwind<St> {
    stream: St,
    caught_unwind: bool,
}
impl<St: Unpin> Unpin for CatchUnwind<St> {}
impl<St: Stream + std::panic::UnwindSafe> Stream for CatchUnwind<St> {
    type Item = Result<St::Item, Box<dyn std::any::Any + Send>>;
}

pub struct Buffered<St: Stream>
where
    St::Item: Future,
{
    stream: Fuse<St>,
    in_progress_queue: FuturesOrdered<St::Item>,
}
impl<St: Stream + Unpin> Unpin for Buffered<St>
where
    St::Item: Future,
{
}
impl<St: Stream> Stream for Buffered<St>
where
    St::Item: Future,
{
    type Item = <St::Item as Future>::Output;
}
pub struct BufferUnordered<St: Stream> {
    stream: Fuse<St>,
    in_progress_queue: FuturesUnordered<St::Item>,
}
impl<St: Stream + Unpin> Unpin for BufferUnordered<St> {}
impl<St: Stream> Stream for BufferUnordered<St>
where
    St::Item: Future,
{
    type Item = <St::Item as Future>::Output;
}
pub struct Zip<St1: Stream, St2: Stream> {
    stream1: Fuse<St1>,
    stream2: Fuse<St2>,
    queued1: Option<St1::Item>,
    queued2: Option<St2::Item>,
}
impl<St1: Stream + Unpin, St2: Stream + Unpin> Unpin for Zip<St1, St2> {}
impl<St1: Stream, St2: Stream> Stream for Zip<St1, St2> {
    type Item = (St1::Item, St2::Item);
}
pub struct Chain<St1, St2> {
    first: Option<St1>,
    second: St2,
}
impl<St1: Unpin, St2: Unpin> Unpin for Chain<St1, St2> {}
impl<St1: Stream, St2: Stream<Item = St1::Item>> Stream for Chain<St1, St2> {
    type Item = St1::Item;
}
pub struct Peekable<St: Stream> {
    stream: Fuse<St>,
    peeked: Option<St::Item>,
}
impl<St: Stream + Unpin> Unpin for Peekable<St> {}
impl<St: Stream> Stream for Peekable<St> {
    type Item = St::Item;
}
impl<St: Stream> Peekable<St> {
    pub fn peek(self: Pin<&mut Self>) -> Peek<'_, St>;
    pub fn next_if<F: FnOnce(&St::Item) -> bool>(self: Pin<&mut Self>, func: F) -> NextIf<'_, St, F>;
}
pub struct Peek<'a, St: Stream> {
    inner: Option<Pin<&'a mut Peekable<St>>>,
}
impl<'a, St: Stream> Future for Peek<'a, St> {
    type Output = Option<&'a St::Item>;
}
pub struct NextIf<'a, St: Stream, F> {
    inner: Option<(Pin<&'a mut Peekable<St>>, F)>,
}
impl<St: Stream, F> Unpin for NextIf<'_, St, F> {}
impl<St: Stream, F: FnOnce(&St::Item) -> bool> Future for NextIf<'_, St, F> {
    type Output = Option<St::Item>;
}
pub struct Chunks<St: Stream> {
    stream: St,
    items: Vec<St::Item>,
}
impl<St: Stream + Unpin> Unpin for Chunks<St> {}
impl<St: Stream> Stream for Chunks<St> {
    type Item = Vec<St::Item>;
}
pub struct ReadyChunks<St: Stream> {
    stream: St,
    capacity: usize,
}
impl<St: Stream + Unpin> Unpin for ReadyChunks<St> {}
impl<St: Stream> Stream for ReadyChunks<St> {
    type Item = Vec<St::Item>;
}
pub struct Forward<St: TryStream, Si> {
    sink: Option<Si>,
    stream: Fuse<St>,
    buffered_item: Option<St::Ok>,
}
impl<St: TryStream + Unpin, Si: Unpin> Unpin for Forward<St, Si> {}
impl<St: Stream<Item = Result<T, E>>, Si: Sink<T, Error = E>, T, E> Future for Forward<St, Si> {
    type Output = Result<(), E>;
}
pub struct SplitStream<S> {
    inner: Arc<std::sync::Mutex<S>>,
}
impl<S> Unpin for SplitStream<S> {}
impl<S: Stream> Stream for SplitStream<S> {
    type Item = S::Item;
}
impl<S: Unpin> SplitStream<S> {
    pub fn reunite<Item>(self, other: SplitSink<S, Item>) -> Result<S, ReuniteError<S, Item>>
    where
        S: Sink<Item>;
}
pub struct SplitSink<S, Item> {
    inner: Arc<std::sync::Mutex<S>>,
    slot: Option<Item>,
}
impl<S, Item> Unpin for SplitSink<S, Item> {}
impl<S: Sink<Item>, Item> Sink<Item> for SplitSink<S, Item> {
    type Error = S::Error;
}
pub struct ReuniteError<T, Item>(pub SplitSink<T, Item>, pub SplitStream<T>);
pub struct Inspect<St, F> {
    stream: St,
    f: F,
}
impl<St: Unpin, F> Unpin for Inspect<St, F> {}
impl<St: Stream, F: FnMut(&St::Item)> Stream for Inspect<St, F> {
    type Item = St::Item;
}
