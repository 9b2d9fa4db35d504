use std::error;
use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::binary_heap::BinaryHeap;
use std::collections::btree_map::BTreeMap;
use std::collections::btree_set::BTreeSet;
use std::collections::hash_map::HashMap;
use std::collections::hash_set::HashSet;
use std::collections::linked_list::LinkedList;
use std::collections::vec_deque::VecDeque;
use std::fmt::Display;
use std::future::Future;
use std::hash::{BuildHasher, Hash};
use std::marker::PhantomData;
use std::num::Wrapping;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

pub use futures::stream::Stream;

pub fn empty<T>() -> Empty<T>;
#[derive(Debug)]
pub struct Empty<T> {
    _inner: PhantomData<T>,
}
impl<T> futures::stream::Stream for Empty<T> {
    type Item = T;
}

pub fn from_fn<T, F>(f: F) -> FromFn<F>
where
    F: FnMut() -> Option<T>;
#[derive(Clone, Debug)]
pub struct FromFn<F> {
    value: F,
}
impl<F> Unpin for FromFn<F> {}
impl<T, F> futures::stream::Stream for FromFn<F>
where
    F: FnMut() -> Option<T>,
{
    type Item = T;
}

pub fn from_iter<I: IntoIterator>(iter: I) -> FromIter<I::IntoIter>;
#[derive(Clone, Debug)]
pub struct FromIter<I> {
    value: I,
}
impl<I> Unpin for FromIter<I> {}
impl<I: Iterator> futures::stream::Stream for FromIter<I> {
    type Item = I::Item;
}
impl<T: DoubleEndedIterator> DoubleEndedStream for FromIter<T> {}

pub fn once<T>(t: T) -> Once<T>;
#[derive(Clone, Debug)]
pub struct Once<T> {
    value: T,
}
impl<T> Unpin for Once<T> {}
impl<T> futures::stream::Stream for Once<T> {
    type Item = T;
}
impl<T> DoubleEndedStream for Once<T> {}

pub fn repeat<T>(item: T) -> Repeat<T>
where
    T: Clone;
#[derive(Clone, Debug)]
pub struct Repeat<T> {
    value: T,
}
impl<T: Clone> futures::stream::Stream for Repeat<T> {
    type Item = T;
}

pub fn repeat_with<T, F>(repeater: F) -> RepeatWith<F>
where
    F: FnMut() -> T;
#[derive(Clone, Debug)]
pub struct RepeatWith<F> {
    value: F,
}
impl<F> Unpin for RepeatWith<F> {}
impl<T, F> futures::stream::Stream for RepeatWith<F>
where
    F: FnMut() -> T,
{
    type Item = T;
}

pub trait DoubleEndedStream: futures::stream::Stream {
    fn poll_next_back(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
    fn next_back(&mut self) -> NextBackFuture<'_, Self>
    where
        Self: Unpin;
    fn nth_back(&mut self, n: usize) -> NthBackFuture<'_, Self>
    where
        Self: Unpin + Sized;
    fn rfind<P>(&mut self, p: P) -> RFindFuture<'_, Self, P>
    where
        Self: Unpin + Sized,
        P: FnMut(&Self::Item) -> bool;
    fn rfold<B, F>(self, accum: B, f: F) -> RFoldFuture<Self, F, B>
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> B;
    fn try_rfold<B, F, E>(self, accum: B, f: F) -> TryRFoldFuture<Self, F, B>
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> Result<B, E>;
}

pub trait ExactSizeStream: futures::stream::Stream {
    fn len(&self) -> usize;
}
impl<I: ExactSizeStream + ?Sized + Unpin> ExactSizeStream for &mut I {}

pub async fn extend<'a, C, T, S>(collection: &mut C, stream: S)
where
    C: Extend<T>,
    S: IntoStream<Item = T> + 'a,
    S::IntoStream: Send;
pub trait Extend<A> {
    fn extend<'a, T: IntoStream<Item = A> + 'a>(&'a mut self, stream: T) -> Pin<Box<dyn Future<Output = ()> + Send + 'a>>
    where
        T::IntoStream: Send;
}
impl Extend<()> for () {}
impl<T: Send> Extend<T> for Vec<T> {}
impl Extend<char> for String {}
impl<'b> Extend<&'b char> for String {}
impl<'b> Extend<&'b str> for String {}
impl Extend<String> for String {}
impl<'b> Extend<Cow<'b, str>> for String {}
impl<T: Ord + Send> Extend<T> for BinaryHeap<T> {}
impl<K: Ord + Send, V: Send> Extend<(K, V)> for BTreeMap<K, V> {}
impl<T: Ord + Send> Extend<T> for BTreeSet<T> {}
impl<K, V, H> Extend<(K, V)> for HashMap<K, V, H>
where
    K: Eq + Hash + Send,
    V: Send,
    H: BuildHasher + Default + Send,
{}
impl<T, H> Extend<T> for HashSet<T, H>
where
    T: Eq + Hash + Send,
    H: BuildHasher + Default + Send,
{}
impl<T: Send> Extend<T> for LinkedList<T> {}
impl<T: Send> Extend<T> for VecDeque<T> {}

pub trait FromStream<T: Send> {
    fn from_stream<'a, S: IntoStream<Item = T> + 'a>(stream: S) -> Pin<Box<dyn Future<Output = Self> + Send + 'a>>
    where
        S::IntoStream: Send;
}
impl FromStream<()> for () {}
impl<T: Send> FromStream<T> for Vec<T> {}
impl<'b, T: Clone + Send> FromStream<T> for Cow<'b, [T]> {}
impl<T: Send> FromStream<T> for Box<[T]> {}
impl<T: Send> FromStream<T> for Rc<[T]> {}
impl<T: Send> FromStream<T> for Arc<[T]> {}
impl<T, E, V> FromStream<Result<T, E>> for Result<V, E>
where
    T: Send,
    E: Send,
    V: FromStream<T>,
{}
impl<T: Send, V> FromStream<Option<T>> for Option<V>
where
    V: FromStream<T>,
{}
impl FromStream<char> for String {}
impl<'b> FromStream<&'b char> for String {}
impl<'b> FromStream<&'b str> for String {}
impl FromStream<String> for String {}
impl<'b> FromStream<Cow<'b, str>> for String {}
impl<T: Ord + Send> FromStream<T> for BinaryHeap<T> {}
impl<K: Ord + Send, V: Send> FromStream<(K, V)> for BTreeMap<K, V> {}
impl<T: Ord + Send> FromStream<T> for BTreeSet<T> {}
impl<K, V, H> FromStream<(K, V)> for HashMap<K, V, H>
where
    K: Eq + Hash + Send,
    H: BuildHasher + Default + Send,
    V: Send,
{}
impl<T, H> FromStream<T> for HashSet<T, H>
where
    T: Eq + Hash + Send,
    H: BuildHasher + Default + Send,
{}
impl<T: Send> FromStream<T> for LinkedList<T> {}
impl<T: Send> FromStream<T> for VecDeque<T> {}

pub trait FusedStream: futures::stream::Stream {
}
impl<S: FusedStream + ?Sized + Unpin> FusedStream for &mut S {}

pub fn interval(dur: Duration) -> Interval;
#[derive(Debug)]
pub struct Interval {
    shared: std::sync::Arc<()>,
}
impl futures::stream::Stream for Interval {
    type Item = ();
}

pub trait IntoStream {
    type Item;
    type IntoStream: futures::stream::Stream<Item = Self::Item>;
    fn into_stream(self) -> Self::IntoStream;
}
impl<I: futures::stream::Stream> IntoStream for I {
    type Item = I::Item;
    type IntoStream = I;
}

pub fn pending<T>() -> Pending<T>;
#[derive(Debug)]
pub struct Pending<T> {
    _inner: PhantomData<T>,
}
impl<T> futures::stream::Stream for Pending<T> {
    type Item = T;
}
impl<T> DoubleEndedStream for Pending<T> {}
impl<T> FusedStream for Pending<T> {}
impl<T> ExactSizeStream for Pending<T> {}

pub trait Product<A = Self>: Sized {
    fn product<'a, S>(stream: S) -> Pin<Box<dyn Future<Output = Self> + 'a>>
    where
        S: futures::stream::Stream<Item = A> + 'a;
}
impl Product for i8 {}
impl<'a> Product<&'a i8> for i8 {}
impl Product for i16 {}
impl<'a> Product<&'a i16> for i16 {}
impl Product for i32 {}
impl<'a> Product<&'a i32> for i32 {}
impl Product for i64 {}
impl<'a> Product<&'a i64> for i64 {}
impl Product for i128 {}
impl<'a> Product<&'a i128> for i128 {}
impl Product for isize {}
impl<'a> Product<&'a isize> for isize {}
impl Product for u8 {}
impl<'a> Product<&'a u8> for u8 {}
impl Product for u16 {}
impl<'a> Product<&'a u16> for u16 {}
impl Product for u32 {}
impl<'a> Product<&'a u32> for u32 {}
impl Product for u64 {}
impl<'a> Product<&'a u64> for u64 {}
impl Product for u128 {}
impl<'a> Product<&'a u128> for u128 {}
impl Product for usize {}
impl<'a> Product<&'a usize> for usize {}
impl Product for Wrapping<i8> {}
impl<'a> Product<&'a Wrapping<i8>> for Wrapping<i8> {}
impl Product for Wrapping<i16> {}
impl<'a> Product<&'a Wrapping<i16>> for Wrapping<i16> {}
impl Product for Wrapping<i32> {}
impl<'a> Product<&'a Wrapping<i32>> for Wrapping<i32> {}
impl Product for Wrapping<i64> {}
impl<'a> Product<&'a Wrapping<i64>> for Wrapping<i64> {}
impl Product for Wrapping<i128> {}
impl<'a> Product<&'a Wrapping<i128>> for Wrapping<i128> {}
impl Product for Wrapping<isize> {}
impl<'a> Product<&'a Wrapping<isize>> for Wrapping<isize> {}
impl Product for Wrapping<u8> {}
impl<'a> Product<&'a Wrapping<u8>> for Wrapping<u8> {}
impl Product for Wrapping<u16> {}
impl<'a> Product<&'a Wrapping<u16>> for Wrapping<u16> {}
impl Product for Wrapping<u32> {}
impl<'a> Product<&'a Wrapping<u32>> for Wrapping<u32> {}
impl Product for Wrapping<u64> {}
impl<'a> Product<&'a Wrapping<u64>> for Wrapping<u64> {}
impl Product for Wrapping<u128> {}
impl<'a> Product<&'a Wrapping<u128>> for Wrapping<u128> {}
impl Product for Wrapping<usize> {}
impl<'a> Product<&'a Wrapping<usize>> for Wrapping<usize> {}
impl Product for f32 {}
impl<'a> Product<&'a f32> for f32 {}
impl Product for f64 {}
impl<'a> Product<&'a f64> for f64 {}
impl<T, U, E> Product<Result<U, E>> for Result<T, E>
where
    T: Product<U>,
{}
impl<T, U> Product<Option<U>> for Option<T>
where
    T: Product<U>,
{}

#[derive(Debug)]
pub struct Merge<L, R> {
    l: L,
    r: R,
}
impl<L, R, T> futures::stream::Stream for Merge<L, R>
where
    L: futures::stream::Stream<Item = T>,
    R: futures::stream::Stream<Item = T>,
{
    type Item = T;
}

pub fn successors<F, T>(first: Option<T>, succ: F) -> Successors<F, T>
where
    F: FnMut(&T) -> Option<T>;
#[derive(Debug)]
pub struct Successors<F, T>
where
    F: FnMut(&T) -> Option<T>,
{
    f: F,
    t: T,
}
impl<F, T> Unpin for Successors<F, T>
where
    F: FnMut(&T) -> Option<T>,
{
}
impl<F, T> futures::stream::Stream for Successors<F, T>
where
    F: FnMut(&T) -> Option<T>,
{
    type Item = T;
}

pub trait Sum<A = Self>: Sized {
    fn sum<'a, S>(stream: S) -> Pin<Box<dyn Future<Output = Self> + 'a>>
    where
        S: futures::stream::Stream<Item = A> + 'a;
}
impl Sum for i8 {}
impl<'a> Sum<&'a i8> for i8 {}
impl Sum for i16 {}
impl<'a> Sum<&'a i16> for i16 {}
impl Sum for i32 {}
impl<'a> Sum<&'a i32> for i32 {}
impl Sum for i64 {}
impl<'a> Sum<&'a i64> for i64 {}
impl Sum for i128 {}
impl<'a> Sum<&'a i128> for i128 {}
impl Sum for isize {}
impl<'a> Sum<&'a isize> for isize {}
impl Sum for u8 {}
impl<'a> Sum<&'a u8> for u8 {}
impl Sum for u16 {}
impl<'a> Sum<&'a u16> for u16 {}
impl Sum for u32 {}
impl<'a> Sum<&'a u32> for u32 {}
impl Sum for u64 {}
impl<'a> Sum<&'a u64> for u64 {}
impl Sum for u128 {}
impl<'a> Sum<&'a u128> for u128 {}
impl Sum for usize {}
impl<'a> Sum<&'a usize> for usize {}
impl Sum for Wrapping<i8> {}
impl<'a> Sum<&'a Wrapping<i8>> for Wrapping<i8> {}
impl Sum for Wrapping<i16> {}
impl<'a> Sum<&'a Wrapping<i16>> for Wrapping<i16> {}
impl Sum for Wrapping<i32> {}
impl<'a> Sum<&'a Wrapping<i32>> for Wrapping<i32> {}
impl Sum for Wrapping<i64> {}
impl<'a> Sum<&'a Wrapping<i64>> for Wrapping<i64> {}
impl Sum for Wrapping<i128> {}
impl<'a> Sum<&'a Wrapping<i128>> for Wrapping<i128> {}
impl Sum for Wrapping<isize> {}
impl<'a> Sum<&'a Wrapping<isize>> for Wrapping<isize> {}
impl Sum for Wrapping<u8> {}
impl<'a> Sum<&'a Wrapping<u8>> for Wrapping<u8> {}
impl Sum for Wrapping<u16> {}
impl<'a> Sum<&'a Wrapping<u16>> for Wrapping<u16> {}
impl Sum for Wrapping<u32> {}
impl<'a> Sum<&'a Wrapping<u32>> for Wrapping<u32> {}
impl Sum for Wrapping<u64> {}
impl<'a> Sum<&'a Wrapping<u64>> for Wrapping<u64> {}
impl Sum for Wrapping<u128> {}
impl<'a> Sum<&'a Wrapping<u128>> for Wrapping<u128> {}
impl Sum for Wrapping<usize> {}
impl<'a> Sum<&'a Wrapping<usize>> for Wrapping<usize> {}
impl Sum for f32 {}
impl<'a> Sum<&'a f32> for f32 {}
impl Sum for f64 {}
impl<'a> Sum<&'a f64> for f64 {}
impl<T, U, E> Sum<Result<U, E>> for Result<T, E>
where
    T: Sum<U>,
{}
impl<T, U> Sum<Option<U>> for Option<T>
where
    T: Sum<U>,
{}

#[derive(Debug)]
pub struct Chain<S, U> {
    s: S,
    u: U,
}
impl<S: futures::stream::Stream, U: futures::stream::Stream<Item = S::Item>> futures::stream::Stream for Chain<S, U> {
    type Item = S::Item;
}

#[derive(Debug)]
pub struct Cloned<S> {
    value: S,
}
impl<'a, S, T> futures::stream::Stream for Cloned<S>
where
    S: futures::stream::Stream<Item = &'a T>,
    T: Clone + 'a,
{
    type Item = T;
}

#[derive(Debug)]
pub struct Copied<S> {
    value: S,
}
impl<'a, S, T> futures::stream::Stream for Copied<S>
where
    S: futures::stream::Stream<Item = &'a T>,
    T: Copy + 'a,
{
    type Item = T;
}

#[derive(Debug)]
pub struct Filter<S, P> {
    s: S,
    p: P,
}
impl<S, P> Unpin for Filter<S, P>
where
    S: Unpin,
{
}
impl<S, P> futures::stream::Stream for Filter<S, P>
where
    S: futures::stream::Stream,
    P: FnMut(&S::Item) -> bool,
{
    type Item = S::Item;
}

#[derive(Clone, Debug)]
pub struct Fuse<S> {
    value: S,
}
impl<S: futures::stream::Stream> futures::stream::Stream for Fuse<S> {
    type Item = S::Item;
}

#[derive(Debug)]
pub struct Inspect<S, F> {
    s: S,
    f: F,
}
impl<S, F> Unpin for Inspect<S, F>
where
    S: Unpin,
{
}
impl<S, F> futures::stream::Stream for Inspect<S, F>
where
    S: futures::stream::Stream,
    F: FnMut(&S::Item),
{
    type Item = S::Item;
}

#[derive(Debug)]
pub struct Map<S, F> {
    s: S,
    f: F,
}
impl<S, F> Unpin for Map<S, F>
where
    S: Unpin,
{
}
impl<S, F, B> futures::stream::Stream for Map<S, F>
where
    S: futures::stream::Stream,
    F: FnMut(S::Item) -> B,
{
    type Item = B;
}

#[derive(Debug)]
pub struct Scan<S, St, F> {
    s: S,
    st: St,
    f: F,
}
impl<S, St, F> Unpin for Scan<S, St, F>
where
    S: Unpin,
{
}
impl<S, St, F, B> futures::stream::Stream for Scan<S, St, F>
where
    S: futures::stream::Stream,
    F: FnMut(&mut St, S::Item) -> Option<B>,
{
    type Item = B;
}

#[derive(Debug)]
pub struct Skip<S> {
    value: S,
}
impl<S> futures::stream::Stream for Skip<S>
where
    S: futures::stream::Stream,
{
    type Item = S::Item;
}

#[derive(Debug)]
pub struct SkipWhile<S, P> {
    s: S,
    p: P,
}
impl<S, P> Unpin for SkipWhile<S, P>
where
    S: Unpin,
{
}
impl<S, P> futures::stream::Stream for SkipWhile<S, P>
where
    S: futures::stream::Stream,
    P: FnMut(&S::Item) -> bool,
{
    type Item = S::Item;
}

#[derive(Debug)]
pub struct StepBy<S> {
    value: S,
}
impl<S> futures::stream::Stream for StepBy<S>
where
    S: futures::stream::Stream,
{
    type Item = S::Item;
}

#[derive(Clone, Debug)]
pub struct Take<S> {
    value: S,
}
impl<S: futures::stream::Stream> futures::stream::Stream for Take<S> {
    type Item = S::Item;
}

#[derive(Debug)]
pub struct TakeWhile<S, P> {
    s: S,
    p: P,
}
impl<S, P> Unpin for TakeWhile<S, P>
where
    S: Unpin,
{
}
impl<S, P> futures::stream::Stream for TakeWhile<S, P>
where
    S: futures::stream::Stream,
    P: FnMut(&S::Item) -> bool,
{
    type Item = S::Item;
}

pub struct Zip<A: futures::stream::Stream, B> {
    a: A,
    b: B,
    a_item: Option<A::Item>,
}
impl<A: futures::stream::Stream, B> Unpin for Zip<A, B>
where
    A: Unpin,
    B: Unpin,
{
}
impl<A: futures::stream::Stream, B: futures::stream::Stream> futures::stream::Stream for Zip<A, B> {
    type Item = (A::Item, B::Item);
}

pub struct Flatten<S>
where
    S: futures::stream::Stream,
    S::Item: IntoStream,
{
    value: S,
    s_item_as_intostream_intostream: Option<<S::Item as IntoStream>::IntoStream>,
}
impl<S, U> futures::stream::Stream for Flatten<S>
where
    S: futures::stream::Stream,
    S::Item: IntoStream<IntoStream = U, Item = U::Item>,
    U: futures::stream::Stream,
{
    type Item = U::Item;
}

pub struct FlatMap<S, U, F> {
    s: S,
    u: U,
    f: F,
}
impl<S: Unpin, U: Unpin, F> Unpin for FlatMap<S, U, F> {}
impl<S, U, F> futures::stream::Stream for FlatMap<S, U, F>
where
    S: futures::stream::Stream,
    U: futures::stream::Stream,
    F: FnMut(S::Item) -> U,
{
    type Item = U::Item;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeoutError {
    value: usize,
}
impl error::Error for TimeoutError {}
impl Display for TimeoutError {}

#[derive(Debug)]
pub struct Timeout<S: futures::stream::Stream> {
    value: S,
}
impl<S: futures::stream::Stream> futures::stream::Stream for Timeout<S> {
    type Item = Result<S::Item, TimeoutError>;
}

pub struct Throttle<S> {
    value: S,
    shared: std::sync::Arc<()>,
}
impl<S: futures::stream::Stream> futures::stream::Stream for Throttle<S> {
    type Item = S::Item;
}

pub struct Delay<S> {
    value: S,
    shared: std::sync::Arc<()>,
}
impl<S> futures::stream::Stream for Delay<S>
where
    S: futures::stream::Stream,
{
    type Item = S::Item;
}

pub trait StreamExt: futures::stream::Stream {
    fn next(&mut self) -> NextFuture<'_, Self>
    where
        Self: Unpin;
    fn take(self, n: usize) -> Take<Self>
    where
        Self: Sized;
    fn take_while<P>(self, predicate: P) -> TakeWhile<Self, P>
    where
        Self: Sized,
        P: FnMut(&Self::Item) -> bool;
    fn throttle(self, d: Duration) -> Throttle<Self>
    where
        Self: Sized;
    fn step_by(self, step: usize) -> StepBy<Self>
    where
        Self: Sized;
    fn chain<U>(self, other: U) -> Chain<Self, U>
    where
        Self: Sized,
        U: futures::stream::Stream<Item = Self::Item> + Sized;
    fn cloned<'a, T>(self) -> Cloned<Self>
    where
        Self: Sized + futures::stream::Stream<Item = &'a T>,
        T: Clone + 'a;
    fn copied<'a, T>(self) -> Copied<Self>
    where
        Self: Sized + futures::stream::Stream<Item = &'a T>,
        T: Copy + 'a;
    fn cycle(self) -> Cycle<Self>
    where
        Self: Clone + Sized;
    fn enumerate(self) -> Enumerate<Self>
    where
        Self: Sized;
    fn delay(self, dur: Duration) -> Delay<Self>
    where
        Self: Sized;
    fn map<B, F>(self, f: F) -> Map<Self, F>
    where
        Self: Sized,
        F: FnMut(Self::Item) -> B;
    fn inspect<F>(self, f: F) -> Inspect<Self, F>
    where
        Self: Sized,
        F: FnMut(&Self::Item);
    fn last(self) -> LastFuture<Self, Self::Item>
    where
        Self: Sized;
    fn fuse(self) -> Fuse<Self>
    where
        Self: Sized;
    fn filter<P>(self, predicate: P) -> Filter<Self, P>
    where
        Self: Sized,
        P: FnMut(&Self::Item) -> bool;
    fn flat_map<U, F>(self, f: F) -> FlatMap<Self, U, F>
    where
        Self: Sized,
        U: IntoStream,
        F: FnMut(Self::Item) -> U;
    fn flatten(self) -> Flatten<Self>
    where
        Self: Sized,
        Self::Item: IntoStream;
    fn filter_map<B, F>(self, f: F) -> FilterMap<Self, F>
    where
        Self: Sized,
        F: FnMut(Self::Item) -> Option<B>;
    fn min_by_key<B, F>(self, key_by: F) -> MinByKeyFuture<Self, Self::Item, F>
    where
        Self: Sized,
        B: Ord,
        F: FnMut(&Self::Item) -> B;
    fn max_by_key<B, F>(self, key_by: F) -> MaxByKeyFuture<Self, Self::Item, F>
    where
        Self: Sized,
        B: Ord,
        F: FnMut(&Self::Item) -> B;
    fn min_by<F>(self, compare: F) -> MinByFuture<Self, F, Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn max(self) -> MaxFuture<Self, Self::Item>
    where
        Self: Sized,
        Self::Item: Ord;
    fn min(self) -> MinFuture<Self, Self::Item>
    where
        Self: Sized,
        Self::Item: Ord;
    fn max_by<F>(self, compare: F) -> MaxByFuture<Self, F, Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn nth(&mut self, n: usize) -> NthFuture<'_, Self>
    where
        Self: Unpin + Sized;
    fn all<F>(&mut self, f: F) -> AllFuture<'_, Self, F, Self::Item>
    where
        Self: Unpin + Sized,
        F: FnMut(Self::Item) -> bool;
    fn find<P>(&mut self, p: P) -> FindFuture<'_, Self, P>
    where
        Self: Unpin + Sized,
        P: FnMut(&Self::Item) -> bool;
    fn find_map<F, B>(&mut self, f: F) -> FindMapFuture<'_, Self, F>
    where
        Self: Unpin + Sized,
        F: FnMut(Self::Item) -> Option<B>;
    fn fold<B, F>(self, init: B, f: F) -> FoldFuture<Self, F, B>
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> B;
    fn partition<B, F>(self, f: F) -> PartitionFuture<Self, F, B>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> bool,
        B: Default + Extend<Self::Item>;
    fn for_each<F>(self, f: F) -> ForEachFuture<Self, F>
    where
        Self: Sized,
        F: FnMut(Self::Item);
    fn any<F>(&mut self, f: F) -> AnyFuture<'_, Self, F, Self::Item>
    where
        Self: Unpin + Sized,
        F: FnMut(Self::Item) -> bool;
    fn by_ref(&mut self) -> &mut Self;
    fn scan<St, B, F>(self, initial_state: St, f: F) -> Scan<Self, St, F>
    where
        Self: Sized,
        F: FnMut(&mut St, Self::Item) -> Option<B>;
    fn skip_while<P>(self, predicate: P) -> SkipWhile<Self, P>
    where
        Self: Sized,
        P: FnMut(&Self::Item) -> bool;
    fn skip(self, n: usize) -> Skip<Self>
    where
        Self: Sized;
    fn timeout(self, dur: Duration) -> Timeout<Self>
    where
        Self: futures::stream::Stream + Sized;
    fn try_fold<B, F, T, E>(&mut self, init: T, f: F) -> TryFoldFuture<'_, Self, F, T>
    where
        Self: Unpin + Sized,
        F: FnMut(B, Self::Item) -> Result<T, E>;
    fn try_for_each<F, E>(&mut self, f: F) -> TryForEachFuture<'_, Self, F>
    where
        Self: Unpin + Sized,
        F: FnMut(Self::Item) -> Result<(), E>;
    fn zip<U>(self, other: U) -> Zip<Self, U>
    where
        Self: Sized,
        U: futures::stream::Stream;
    fn unzip<A, B, FromA, FromB>(self) -> UnzipFuture<Self, FromA, FromB>
    where
        FromA: Default + Extend<A>,
        FromB: Default + Extend<B>,
        Self: futures::stream::Stream<Item = (A, B)> + Sized;
    fn collect<'a, B>(self) -> Pin<Box<dyn Future<Output = B> + Send + 'a>>
    where
        Self: Sized + 'a + Send,
        B: FromStream<Self::Item>,
        Self::Item: Send;
    fn merge<U>(self, other: U) -> Merge<Self, U>
    where
        Self: Sized,
        U: futures::stream::Stream<Item = Self::Item> + Sized;
    fn partial_cmp<S>(self, other: S) -> PartialCmpFuture<Self, S>
    where
        Self: Sized + futures::stream::Stream,
        S: futures::stream::Stream,
        Self::Item: PartialOrd<S::Item>;
    fn position<P>(&mut self, predicate: P) -> PositionFuture<'_, Self, P>
    where
        Self: Unpin + Sized,
        P: FnMut(Self::Item) -> bool;
    fn cmp<S>(self, other: S) -> CmpFuture<Self, S>
    where
        Self: Sized + futures::stream::Stream,
        S: futures::stream::Stream,
        Self::Item: Ord;
    fn count(self) -> CountFuture<Self>
    where
        Self: Sized;
    fn ne<S>(self, other: S) -> NeFuture<Self, S>
    where
        Self: Sized,
        S: Sized + futures::stream::Stream,
        Self::Item: PartialEq<S::Item>;
    fn ge<S>(self, other: S) -> GeFuture<Self, S>
    where
        Self: Sized + futures::stream::Stream,
        S: futures::stream::Stream,
        Self::Item: PartialOrd<S::Item>;
    fn eq<S>(self, other: S) -> EqFuture<Self, S>
    where
        Self: Sized + futures::stream::Stream,
        S: Sized + futures::stream::Stream,
        Self::Item: PartialEq<S::Item>;
    fn gt<S>(self, other: S) -> GtFuture<Self, S>
    where
        Self: Sized + futures::stream::Stream,
        S: futures::stream::Stream,
        Self::Item: PartialOrd<S::Item>;
    fn le<S>(self, other: S) -> LeFuture<Self, S>
    where
        Self: Sized + futures::stream::Stream,
        S: futures::stream::Stream,
        Self::Item: PartialOrd<S::Item>;
    fn lt<S>(self, other: S) -> LtFuture<Self, S>
    where
        Self: Sized + futures::stream::Stream,
        S: futures::stream::Stream,
        Self::Item: PartialOrd<S::Item>;
    fn sum<'a, S>(self) -> Pin<Box<dyn Future<Output = S> + 'a>>
    where
        Self: Sized + futures::stream::Stream<Item = S> + 'a,
        S: Sum<Self::Item>;
    fn product<'a, P>(self) -> Pin<Box<dyn Future<Output = P> + 'a>>
    where
        Self: Sized + futures::stream::Stream<Item = P> + 'a,
        P: Product;
}
impl<T: futures::stream::Stream + ?Sized> StreamExt for T {}

pub(crate) struct NextBackFuture<'a, T: Unpin + ?Sized> {
    inner: &'a T,
}
impl<T: DoubleEndedStream + Unpin + ?Sized> Future for NextBackFuture<'_, T> {
    type Output = Option<T::Item>;
}

pub(crate) struct NthBackFuture<'a, S> {
    inner: &'a S,
}
impl<'a, S> Future for NthBackFuture<'a, S>
where
    S: DoubleEndedStream + Sized + Unpin,
{
    type Output = Option<S::Item>;
}

pub(crate) struct RFindFuture<'a, S, P> {
    s: PhantomData<S>,
    p: Arc<P>,
    borrowed: &'a (),
}
impl<'a, S, P> Future for RFindFuture<'a, S, P>
where
    S: DoubleEndedStream + Unpin + Sized,
    P: FnMut(&S::Item) -> bool,
{
    type Output = Option<S::Item>;
}

pub(crate) struct RFoldFuture<S, F, B> {
    s: S,
    f: Arc<F>,
    b: Arc<B>,
}
impl<S, F, B> Future for RFoldFuture<S, F, B>
where
    S: DoubleEndedStream + Sized,
    F: FnMut(B, S::Item) -> B,
{
    type Output = B;
}

pub(crate) struct TryRFoldFuture<S, F, T> {
    s: S,
    f: Arc<F>,
    t: Arc<T>,
}
impl<S, F, T, E> Future for TryRFoldFuture<S, F, T>
where
    S: DoubleEndedStream + Unpin,
    F: FnMut(T, S::Item) -> Result<T, E>,
{
    type Output = Result<T, E>;
}

pub(crate) struct NextFuture<'a, T: Unpin + ?Sized> {
    inner: &'a T,
}
impl<T: futures::stream::Stream + Unpin + ?Sized> Future for NextFuture<'_, T> {
    type Output = Option<T::Item>;
}

#[derive(Debug)]
pub(crate) struct Cycle<S> {
    value: S,
}
impl<S> futures::stream::Stream for Cycle<S>
where
    S: futures::stream::Stream + Clone,
{
    type Item = S::Item;
}

#[derive(Debug)]
pub(crate) struct Enumerate<S> {
    value: S,
}
impl<S> futures::stream::Stream for Enumerate<S>
where
    S: futures::stream::Stream,
{
    type Item = (usize, S::Item);
}

pub(crate) struct LastFuture<S, T> {
    s: S,
    t: Arc<T>,
}
impl<S> Future for LastFuture<S, S::Item>
where
    S: futures::stream::Stream + Unpin + Sized,
    S::Item: Copy,
{
    type Output = Option<S::Item>;
}

#[derive(Debug)]
pub(crate) struct FilterMap<S, F> {
    s: S,
    f: F,
}
impl<S, F> Unpin for FilterMap<S, F>
where
    S: Unpin,
{
}
impl<S, F, B> futures::stream::Stream for FilterMap<S, F>
where
    S: futures::stream::Stream,
    F: FnMut(S::Item) -> Option<B>,
{
    type Item = B;
}

pub(crate) struct MinByKeyFuture<S, T, K> {
    s: S,
    t: Arc<T>,
    k: Arc<K>,
}
impl<S, K> Future for MinByKeyFuture<S, S::Item, K>
where
    S: futures::stream::Stream,
    K: FnMut(&S::Item) -> S::Item,
    S::Item: Ord,
{
    type Output = Option<S::Item>;
}

pub(crate) struct MaxByKeyFuture<S, T, K> {
    s: S,
    t: Arc<T>,
    k: Arc<K>,
}
impl<S, K> Future for MaxByKeyFuture<S, S::Item, K>
where
    S: futures::stream::Stream,
    K: FnMut(&S::Item) -> S::Item,
    S::Item: Ord,
{
    type Output = Option<S::Item>;
}

pub(crate) struct MinByFuture<S, F, T> {
    s: S,
    f: Arc<F>,
    t: Arc<T>,
}
impl<S, F> Future for MinByFuture<S, F, S::Item>
where
    S: futures::stream::Stream + Unpin + Sized,
    S::Item: Copy,
    F: FnMut(&S::Item, &S::Item) -> Ordering,
{
    type Output = Option<S::Item>;
}

pub(crate) struct MaxFuture<S, T> {
    s: S,
    t: Arc<T>,
}
impl<S> Future for MaxFuture<S, S::Item>
where
    S: futures::stream::Stream,
    S::Item: Ord,
{
    type Output = Option<S::Item>;
}

pub(crate) struct MinFuture<S, T> {
    s: S,
    t: Arc<T>,
}
impl<S> Future for MinFuture<S, S::Item>
where
    S: futures::stream::Stream,
    S::Item: Ord,
{
    type Output = Option<S::Item>;
}

pub(crate) struct MaxByFuture<S, F, T> {
    s: S,
    f: Arc<F>,
    t: Arc<T>,
}
impl<S, F> Future for MaxByFuture<S, F, S::Item>
where
    S: futures::stream::Stream,
    F: FnMut(&S::Item, &S::Item) -> Ordering,
{
    type Output = Option<S::Item>;
}

pub(crate) struct NthFuture<'a, S> {
    inner: PhantomData<S>,
    borrowed: &'a (),
}
impl<'a, S> Future for NthFuture<'a, S>
where
    S: futures::stream::Stream + Unpin + Sized,
{
    type Output = Option<S::Item>;
}

pub(crate) struct AllFuture<'a, S, F, T> {
    s: PhantomData<S>,
    f: Arc<F>,
    t: &'a T,
}
impl<S, F> Future for AllFuture<'_, S, F, S::Item>
where
    S: futures::stream::Stream + Unpin + Sized,
    F: FnMut(S::Item) -> bool,
{
    type Output = bool;
}

pub(crate) struct FindFuture<'a, S, P> {
    s: PhantomData<S>,
    p: Arc<P>,
    borrowed: &'a (),
}
impl<'a, S, P> Future for FindFuture<'a, S, P>
where
    S: futures::stream::Stream + Unpin + Sized,
    P: FnMut(&S::Item) -> bool,
{
    type Output = Option<S::Item>;
}

pub(crate) struct FindMapFuture<'a, S, F> {
    s: PhantomData<S>,
    f: Arc<F>,
    borrowed: &'a (),
}
impl<'a, S, B, F> Future for FindMapFuture<'a, S, F>
where
    S: futures::stream::Stream + Unpin + Sized,
    F: FnMut(S::Item) -> Option<B>,
{
    type Output = Option<B>;
}

#[derive(Debug)]
pub(crate) struct FoldFuture<S, F, B> {
    s: S,
    f: F,
    b: B,
}
impl<S, F, B> Unpin for FoldFuture<S, F, B>
where
    S: Unpin,
{
}
impl<S, F, B> Future for FoldFuture<S, F, B>
where
    S: futures::stream::Stream + Sized,
    F: FnMut(B, S::Item) -> B,
{
    type Output = B;
}

#[derive(Debug)]
pub(crate) struct PartitionFuture<S, F, B> {
    s: S,
    f: F,
    b: B,
}
impl<S, F, B> Unpin for PartitionFuture<S, F, B>
where
    S: Unpin,
{
}
impl<S, F, B> Future for PartitionFuture<S, F, B>
where
    S: futures::stream::Stream + Sized,
    F: FnMut(&S::Item) -> bool,
    B: Default + Extend<S::Item>,
{
    type Output = (B, B);
}

pub(crate) struct ForEachFuture<S, F> {
    s: S,
    f: Arc<F>,
}
impl<S, F> Future for ForEachFuture<S, F>
where
    S: futures::stream::Stream + Sized,
    F: FnMut(S::Item),
{
    type Output = ();
}

pub(crate) struct AnyFuture<'a, S, F, T> {
    s: PhantomData<S>,
    f: Arc<F>,
    t: &'a T,
}
impl<S, F> Future for AnyFuture<'_, S, F, S::Item>
where
    S: futures::stream::Stream + Unpin + Sized,
    F: FnMut(S::Item) -> bool,
{
    type Output = bool;
}

pub(crate) struct TryFoldFuture<'a, S, F, T> {
    s: &'a S,
    f: Arc<F>,
    t: Arc<T>,
}
impl<'a, S, F, T, E> Future for TryFoldFuture<'a, S, F, T>
where
    S: futures::stream::Stream + Unpin,
    F: FnMut(T, S::Item) -> Result<T, E>,
{
    type Output = Result<T, E>;
}

pub(crate) struct TryForEachFuture<'a, S, F> {
    s: &'a S,
    f: Arc<F>,
}
impl<'a, S, F, E> Future for TryForEachFuture<'a, S, F>
where
    S: futures::stream::Stream + Unpin,
    F: FnMut(S::Item) -> Result<(), E>,
{
    type Output = Result<(), E>;
}

#[derive(Clone, Debug)]
pub(crate) struct UnzipFuture<S, FromA, FromB> {
    s: S,
    froma: FromA,
    fromb: FromB,
}
impl<S, FromA, FromB> Unpin for UnzipFuture<S, FromA, FromB>
where
    S: Unpin,
{
}
impl<S, A, B, FromA, FromB> Future for UnzipFuture<S, FromA, FromB>
where
    S: futures::stream::Stream<Item = (A, B)>,
    FromA: Default + Extend<A>,
    FromB: Default + Extend<B>,
{
    type Output = (FromA, FromB);
}

pub(crate) struct PartialCmpFuture<L: futures::stream::Stream, R: futures::stream::Stream> {
    l: L,
    r: R,
}
impl<L, R> Future for PartialCmpFuture<L, R>
where
    L: futures::stream::Stream + Sized,
    R: futures::stream::Stream + Sized,
    L::Item: PartialOrd<R::Item>,
{
    type Output = Option<Ordering>;
}

pub(crate) struct PositionFuture<'a, S, P> {
    s: &'a S,
    p: Arc<P>,
}
impl<'a, S, P> Future for PositionFuture<'a, S, P>
where
    S: futures::stream::Stream + Unpin,
    P: FnMut(S::Item) -> bool,
{
    type Output = Option<usize>;
}

pub(crate) struct CmpFuture<L: futures::stream::Stream, R: futures::stream::Stream> {
    l: L,
    r: R,
}
impl<L, R> Future for CmpFuture<L, R>
where
    L: futures::stream::Stream + Sized,
    R: futures::stream::Stream<Item = L::Item> + Sized + futures::stream::Stream,
    L::Item: Ord,
{
    type Output = Ordering;
}

pub(crate) struct CountFuture<S> {
    value: S,
}
impl<S> Future for CountFuture<S>
where
    S: futures::stream::Stream,
{
    type Output = usize;
}

pub(crate) struct NeFuture<L: futures::stream::Stream, R: futures::stream::Stream> {
    l: L,
    r: R,
}
impl<L, R> Future for NeFuture<L, R>
where
    L: futures::stream::Stream + Sized,
    R: futures::stream::Stream + Sized,
    L::Item: PartialEq<R::Item>,
{
    type Output = bool;
}

pub(crate) struct GeFuture<L: futures::stream::Stream, R: futures::stream::Stream> {
    l: L,
    r: R,
}
impl<L, R> Future for GeFuture<L, R>
where
    L: futures::stream::Stream,
    R: futures::stream::Stream,
    L::Item: PartialOrd<R::Item>,
{
    type Output = bool;
}

pub(crate) struct EqFuture<L: futures::stream::Stream, R: futures::stream::Stream> {
    l: L,
    r: R,
}
impl<L, R> Future for EqFuture<L, R>
where
    L: futures::stream::Stream + Sized,
    R: futures::stream::Stream + Sized,
    L::Item: PartialEq<R::Item>,
{
    type Output = bool;
}

pub(crate) struct GtFuture<L: futures::stream::Stream, R: futures::stream::Stream> {
    l: L,
    r: R,
}
impl<L, R> Future for GtFuture<L, R>
where
    L: futures::stream::Stream + Sized,
    R: futures::stream::Stream + Sized,
    L::Item: PartialOrd<R::Item>,
{
    type Output = bool;
}

pub(crate) struct LeFuture<L: futures::stream::Stream, R: futures::stream::Stream> {
    l: L,
    r: R,
}
impl<L, R> Future for LeFuture<L, R>
where
    L: futures::stream::Stream + Sized,
    R: futures::stream::Stream + Sized,
    L::Item: PartialOrd<R::Item>,
{
    type Output = bool;
}

pub(crate) struct LtFuture<L: futures::stream::Stream, R: futures::stream::Stream> {
    l: L,
    r: R,
}
impl<L, R> Future for LtFuture<L, R>
where
    L: futures::stream::Stream + Sized,
    R: futures::stream::Stream + Sized,
    L::Item: PartialOrd<R::Item>,
{
    type Output = bool;
}
