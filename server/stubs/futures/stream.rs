use crate::future::{AbortHandle, Abortable, Either, Future, TryFuture};
use crate::sink::Sink;
use std::boxed::Box;
use std::marker::PhantomData;
use std::ops::DerefMut;
use std::pin::Pin;
use std::task::{Context, Poll};

mod futures_ordered;
pub mod futures_unordered;
pub mod select_all;
mod stream;
mod try_stream;

pub use self::futures_ordered::FuturesOrdered;
pub use self::futures_unordered::FuturesUnordered;
pub use self::select_all::{SelectAll, select_all};
pub use self::stream::*;
pub use self::try_stream::*;

pub type BoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + Send + 'a>>;
pub type LocalBoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + 'a>>;

pub trait Stream {
    type Item;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
    fn size_hint(&self) -> (usize, Option<usize>);
}
impl<S: ?Sized + Stream + Unpin> Stream for &mut S {
    type Item = S::Item;
}
impl<S: ?Sized + Stream + Unpin> Stream for Box<S> {
    type Item = S::Item;
}
impl<P: DerefMut + Unpin> Stream for Pin<P>
where
    P::Target: Stream,
{
    type Item = <P::Target as Stream>::Item;
}
impl<S: Stream> Stream for std::panic::AssertUnwindSafe<S> {
    type Item = S::Item;
}

pub trait FusedStream: Stream {
    fn is_terminated(&self) -> bool;
}
impl<F: ?Sized + FusedStream + Unpin> FusedStream for &mut F {}

pub trait TryStream: Stream {
    type Ok;
    type Error;
    fn try_poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Self::Ok, Self::Error>>>;
}
impl<S: ?Sized + Stream<Item = Result<T, E>>, T, E> TryStream for S {
    type Ok = T;
    type Error = E;
}

pub trait StreamExt: Stream {
    fn next(&mut self) -> Next<'_, Self>
    where
        Self: Unpin;
    fn into_future(self) -> StreamFuture<Self>
    where
        Self: Sized + Unpin;
    fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> Map<Self, F>
    where
        Self: Sized;
    fn enumerate(self) -> Enumerate<Self>
    where
        Self: Sized;
    fn filter<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> Filter<Self, Fut, F>
    where
        Self: Sized;
    fn filter_map<Fut: Future<Output = Option<T>>, T, F: FnMut(Self::Item) -> Fut>(self, f: F) -> FilterMap<Self, Fut, F>
    where
        Self: Sized;
    fn then<Fut: Future, F: FnMut(Self::Item) -> Fut>(self, f: F) -> Then<Self, Fut, F>
    where
        Self: Sized;
    fn collect<C: Default + Extend<Self::Item>>(self) -> Collect<Self, C>
    where
        Self: Sized;
    fn unzip<A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>>(self) -> Unzip<Self, FromA, FromB>
    where
        Self: Sized + Stream<Item = (A, B)>;
    fn concat(self) -> Concat<Self>
    where
        Self: Sized,
        Self::Item: Extend<<Self::Item as IntoIterator>::Item> + IntoIterator + Default;
    fn count(self) -> Count<Self>
    where
        Self: Sized;
    fn cycle(self) -> Cycle<Self>
    where
        Self: Sized + Clone;
    fn fold<T, Fut: Future<Output = T>, F: FnMut(T, Self::Item) -> Fut>(self, init: T, f: F) -> Fold<Self, Fut, T, F>
    where
        Self: Sized;
    fn any<Fut: Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> Any<Self, Fut, F>
    where
        Self: Sized;
    fn all<Fut: Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> All<Self, Fut, F>
    where
        Self: Sized;
    fn flatten(self) -> Flatten<Self>
    where
        Self::Item: Stream,
        Self: Sized;
    fn flatten_unordered(self, limit: impl Into<Option<usize>>) -> FlattenUnordered<Self>
    where
        Self::Item: Stream + Unpin,
        Self: Sized;
    fn flat_map<U: Stream, F: FnMut(Self::Item) -> U>(self, f: F) -> FlatMap<Self, U, F>
    where
        Self: Sized;
    fn flat_map_unordered<U: Stream + Unpin, F: FnMut(Self::Item) -> U>(self, limit: impl Into<Option<usize>>, f: F) -> FlatMapUnordered<Self, U, F>
    where
        Self: Sized;
    fn scan<S, B, Fut: Future<Output = Option<B>>, F: FnMut(&mut S, Self::Item) -> Fut>(self, initial_state: S, f: F) -> Scan<Self, S, Fut, F>
    where
        Self: Sized;
    fn skip_while<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> SkipWhile<Self, Fut, F>
    where
        Self: Sized;
    fn take_while<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> TakeWhile<Self, Fut, F>
    where
        Self: Sized;
    fn take_until<Fut: Future>(self, fut: Fut) -> TakeUntil<Self, Fut>
    where
        Self: Sized;
    fn for_each<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> ForEach<Self, Fut, F>
    where
        Self: Sized;
    fn for_each_concurrent<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(self, limit: impl Into<Option<usize>>, f: F) -> ForEachConcurrent<Self, Fut, F>
    where
        Self: Sized;
    fn take(self, n: usize) -> Take<Self>
    where
        Self: Sized;
    fn skip(self, n: usize) -> Skip<Self>
    where
        Self: Sized;
    fn fuse(self) -> Fuse<Self>
    where
        Self: Sized;
    fn by_ref(&mut self) -> &mut Self;
    fn catch_unwind(self) -> CatchUnwind<Self>
    where
        Self: Sized,
        Self: std::panic::UnwindSafe;
    fn boxed<'a>(self) -> BoxStream<'a, Self::Item>
    where
        Self: Sized + Send + 'a;
    fn boxed_local<'a>(self) -> LocalBoxStream<'a, Self::Item>
    where
        Self: Sized + 'a;
    fn buffered(self, n: usize) -> Buffered<Self>
    where
        Self::Item: Future,
        Self: Sized;
    fn buffer_unordered(self, n: usize) -> BufferUnordered<Self>
    where
        Self::Item: Future,
        Self: Sized;
    fn zip<St: Stream>(self, other: St) -> Zip<Self, St>
    where
        Self: Sized;
    fn chain<St: Stream<Item = Self::Item>>(self, other: St) -> Chain<Self, St>
    where
        Self: Sized;
    fn peekable(self) -> Peekable<Self>
    where
        Self: Sized;
    fn chunks(self, capacity: usize) -> Chunks<Self>
    where
        Self: Sized;
    fn ready_chunks(self, capacity: usize) -> ReadyChunks<Self>
    where
        Self: Sized;
    fn forward<S>(self, sink: S) -> Forward<Self, S>
    where
        S: Sink<<Self as TryStream>::Ok, Error = <Self as TryStream>::Error>,
        Self: TryStream + Sized;
    fn split<Item>(self) -> (SplitSink<Self, Item>, SplitStream<Self>)
    where
        Self: Sink<Item> + Sized;
    fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Inspect<Self, F>
    where
        Self: Sized;
    fn left_stream<B: Stream<Item = Self::Item>>(self) -> Either<Self, B>
    where
        Self: Sized;
    fn right_stream<B: Stream<Item = Self::Item>>(self) -> Either<B, Self>
    where
        Self: Sized;
    fn poll_next_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>
    where
        Self: Unpin;
    fn select_next_some(&mut self) -> SelectNextSome<'_, Self>
    where
        Self: Unpin + FusedStream;
}
impl<T: ?Sized + Stream> StreamExt for T {}

pub trait TryStreamExt: TryStream {
    fn err_into<E>(self) -> ErrInto<Self, E>
    where
        Self: Sized,
        Self::Error: Into<E>;
    fn map_ok<T, F: FnMut(Self::Ok) -> T>(self, f: F) -> MapOk<Self, F>
    where
        Self: Sized;
    fn map_err<E, F: FnMut(Self::Error) -> E>(self, f: F) -> MapErr<Self, F>
    where
        Self: Sized;
    fn and_then<Fut: TryFuture<Error = Self::Error>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> AndThen<Self, Fut, F>
    where
        Self: Sized;
    fn or_else<Fut: TryFuture<Ok = Self::Ok>, F: FnMut(Self::Error) -> Fut>(self, f: F) -> OrElse<Self, Fut, F>
    where
        Self: Sized;
    fn inspect_ok<F: FnMut(&Self::Ok)>(self, f: F) -> InspectOk<Self, F>
    where
        Self: Sized;
    fn inspect_err<F: FnMut(&Self::Error)>(self, f: F) -> InspectErr<Self, F>
    where
        Self: Sized;
    fn into_stream(self) -> IntoStream<Self>
    where
        Self: Sized;
    fn try_next(&mut self) -> TryNext<'_, Self>
    where
        Self: Unpin;
    fn try_for_each<Fut: TryFuture<Ok = (), Error = Self::Error>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> TryForEach<Self, Fut, F>
    where
        Self: Sized;
    fn try_for_each_concurrent<Fut: Future<Output = Result<(), Self::Error>>, F: FnMut(Self::Ok) -> Fut>(self, limit: impl Into<Option<usize>>, f: F) -> TryForEachConcurrent<Self, Fut, F>
    where
        Self: Sized;
    fn try_skip_while<Fut: TryFuture<Ok = bool, Error = Self::Error>, F: FnMut(&Self::Ok) -> Fut>(self, f: F) -> TrySkipWhile<Self, Fut, F>
    where
        Self: Sized;
    fn try_take_while<Fut: TryFuture<Ok = bool, Error = Self::Error>, F: FnMut(&Self::Ok) -> Fut>(self, f: F) -> TryTakeWhile<Self, Fut, F>
    where
        Self: Sized;
    fn try_collect<C: Default + Extend<Self::Ok>>(self) -> TryCollect<Self, C>
    where
        Self: Sized;
    fn try_chunks(self, capacity: usize) -> TryChunks<Self>
    where
        Self: Sized;
    fn try_filter<Fut: Future<Output = bool>, F: FnMut(&Self::Ok) -> Fut>(self, f: F) -> TryFilter<Self, Fut, F>
    where
        Self: Sized;
    fn try_filter_map<Fut: TryFuture<Ok = Option<T>, Error = Self::Error>, F: FnMut(Self::Ok) -> Fut, T>(self, f: F) -> TryFilterMap<Self, Fut, F>
    where
        Self: Sized;
    fn try_flatten(self) -> TryFlatten<Self>
    where
        Self::Ok: TryStream,
        Self: Sized,
        <Self::Ok as TryStream>::Error: From<Self::Error>;
    fn try_fold<T, Fut: TryFuture<Ok = T, Error = Self::Error>, F: FnMut(T, Self::Ok) -> Fut>(self, init: T, f: F) -> TryFold<Self, Fut, T, F>
    where
        Self: Sized;
    fn try_concat(self) -> TryConcat<Self>
    where
        Self: Sized,
        Self::Ok: Extend<<Self::Ok as IntoIterator>::Item> + IntoIterator + Default;
    fn try_buffer_unordered(self, n: usize) -> TryBufferUnordered<Self>
    where
        Self::Ok: TryFuture<Error = Self::Error>,
        Self: Sized;
    fn try_buffered(self, n: usize) -> TryBuffered<Self>
    where
        Self::Ok: TryFuture<Error = Self::Error>,
        Self: Sized;
    fn try_poll_next_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Self::Ok, Self::Error>>>
    where
        Self: Unpin;
    fn into_async_read(self) -> IntoAsyncRead<Self>
    where
        Self: Sized + TryStreamExt<Error = std::io::Error>,
        Self::Ok: AsRef<[u8]>;
}
impl<S: ?Sized + TryStream> TryStreamExt for S {}

#[derive(Clone, Debug)]
pub struct Iter<I> {
    iter: I,
}
impl<I> Unpin for Iter<I> {}
impl<I: Iterator> Stream for Iter<I> {
    type Item = I::Item;
}
pub fn iter<I: IntoIterator>(i: I) -> Iter<I::IntoIter>;
#[derive(Clone, Debug)]
pub struct Repeat<T> {
    item: T,
}
impl<T> Unpin for Repeat<T> {}
impl<T: Clone> Stream for Repeat<T> {
    type Item = T;
}
pub fn repeat<T: Clone>(item: T) -> Repeat<T>;
pub struct RepeatWith<F> {
    repeater: F,
}
impl<A, F: FnMut() -> A> Unpin for RepeatWith<F> {}
impl<A, F: FnMut() -> A> Stream for RepeatWith<F> {
    type Item = A;
}
pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F>;
pub struct Empty<T> {
    data: PhantomData<T>,
}
impl<T> Unpin for Empty<T> {}
impl<T> Stream for Empty<T> {
    type Item = T;
}
pub fn empty<T>() -> Empty<T>;
pub struct Pending<T> {
    data: PhantomData<T>,
}
impl<T> Unpin for Pending<T> {}
impl<T> Stream for Pending<T> {
    type Item = T;
}
pub fn pending<T>() -> Pending<T>;
pub struct Once<Fut> {
    future: Option<Fut>,
}
impl<Fut: Unpin> Unpin for Once<Fut> {}
impl<Fut: Future> Stream for Once<Fut> {
    type Item = Fut::Output;
}
pub fn once<Fut: Future>(future: Fut) -> Once<Fut>;
pub struct PollFn<F> {
    f: F,
}
impl<F> Unpin for PollFn<F> {}
impl<T, F: FnMut(&mut Context<'_>) -> Poll<Option<T>>> Stream for PollFn<F> {
    type Item = T;
}
pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<Option<T>>>(f: F) -> PollFn<F>;
pub struct Select<St1, St2> {
    stream1: St1,
    stream2: St2,
}
impl<St1: Unpin, St2: Unpin> Unpin for Select<St1, St2> {}
impl<St1: Stream, St2: Stream<Item = St1::Item>> Stream for Select<St1, St2> {
    type Item = St1::Item;
}
pub fn select<St1: Stream, St2: Stream<Item = St1::Item>>(stream1: St1, stream2: St2) -> Select<St1, St2>;
pub struct Unfold<T, F, Fut> {
    f: F,
    state: Option<T>,
    future: Option<Fut>,
}
impl<T, F, Fut: Unpin> Unpin for Unfold<T, F, Fut> {}
impl<T, F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>, Item> Stream for Unfold<T, F, Fut> {
    type Item = Item;
}
pub fn unfold<T, F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>, Item>(init: T, f: F) -> Unfold<T, F, Fut>;
pub struct TryUnfold<T, F, Fut> {
    f: F,
    state: Option<T>,
    fut: Option<Fut>,
}
impl<T, F, Fut: Unpin> Unpin for TryUnfold<T, F, Fut> {}
impl<T, F: FnMut(T) -> Fut, Fut: TryFuture<Ok = Option<(Item, T)>>, Item> Stream for TryUnfold<T, F, Fut> {
    type Item = Result<Item, Fut::Error>;
}
pub fn try_unfold<T, F: FnMut(T) -> Fut, Fut: TryFuture<Ok = Option<(Item, T)>>, Item>(init: T, f: F) -> TryUnfold<T, F, Fut>;
pub fn abortable<St: Stream>(stream: St) -> (Abortable<St>, AbortHandle);
