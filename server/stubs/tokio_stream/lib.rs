use crate::adapters::{Chain, ChunksTimeout, Filter, FilterMap, Fuse, Map, MapWhile, Merge, Peekable, Skip, SkipWhile, Take, TakeWhile, Then, Timeout, TimeoutRepeating};
use std::{error, io};
use std::borrow::Borrow;
use std::collections::binary_heap::BinaryHeap;
use std::collections::btree_map::BTreeMap;
use std::collections::btree_set::BTreeSet;
use std::collections::hash_map::HashMap;
use std::collections::hash_set::HashSet;
use std::collections::linked_list::LinkedList;
use std::collections::vec_deque::VecDeque;
use std::fmt::Display;
use std::future::Future;
use std::hash::Hash;
use std::marker::{PhantomData, PhantomPinned};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::Interval;

pub mod wrappers;
pub mod adapters;

pub use futures::stream::Stream;

pub trait FromStream<T> {
}
impl FromStream<()> for () {}
impl<T: AsRef<str>> FromStream<T> for String {}
impl<T> FromStream<T> for Vec<T> {}
impl<T> FromStream<T> for VecDeque<T> {}
impl<T> FromStream<T> for LinkedList<T> {}
impl<T: Ord> FromStream<T> for BTreeSet<T> {}
impl<K: Ord, V> FromStream<(K, V)> for BTreeMap<K, V> {}
impl<T: Eq + Hash> FromStream<T> for HashSet<T> {}
impl<K: Eq + Hash, V> FromStream<(K, V)> for HashMap<K, V> {}
impl<T: Ord> FromStream<T> for BinaryHeap<T> {}
impl<T> FromStream<T> for Box<[T]> {}
impl<T, U, E> FromStream<Result<T, E>> for Result<U, E>
where
    U: FromStream<T>,
{}

pub trait StreamExt: futures::stream::Stream {
    #[pinscope::cancel_safe]
    fn next(&mut self) -> Next<'_, Self>
    where
        Self: Unpin;
    #[pinscope::cancel_safe]
    fn try_next<T, E>(&mut self) -> TryNext<'_, Self>
    where
        Self: futures::stream::Stream<Item = Result<T, E>> + Unpin;
    fn map<T, F>(self, f: F) -> Map<Self, F>
    where
        F: FnMut(Self::Item) -> T,
        Self: Sized;
    fn map_while<T, F>(self, f: F) -> MapWhile<Self, F>
    where
        F: FnMut(Self::Item) -> Option<T>,
        Self: Sized;
    fn then<F, Fut>(self, f: F) -> Then<Self, Fut, F>
    where
        F: FnMut(Self::Item) -> Fut,
        Fut: Future,
        Self: Sized;
    fn merge<U>(self, other: U) -> Merge<Self, U>
    where
        U: futures::stream::Stream<Item = Self::Item>,
        Self: Sized;
    fn filter<F>(self, f: F) -> Filter<Self, F>
    where
        F: FnMut(&Self::Item) -> bool,
        Self: Sized;
    fn filter_map<T, F>(self, f: F) -> FilterMap<Self, F>
    where
        F: FnMut(Self::Item) -> Option<T>,
        Self: Sized;
    fn fuse(self) -> Fuse<Self>
    where
        Self: Sized;
    fn take(self, n: usize) -> Take<Self>
    where
        Self: Sized;
    fn take_while<F>(self, f: F) -> TakeWhile<Self, F>
    where
        F: FnMut(&Self::Item) -> bool,
        Self: Sized;
    fn skip(self, n: usize) -> Skip<Self>
    where
        Self: Sized;
    fn skip_while<F>(self, f: F) -> SkipWhile<Self, F>
    where
        F: FnMut(&Self::Item) -> bool,
        Self: Sized;
    fn all<F>(&mut self, f: F) -> AllFuture<'_, Self, F>
    where
        Self: Unpin,
        F: FnMut(Self::Item) -> bool;
    fn any<F>(&mut self, f: F) -> AnyFuture<'_, Self, F>
    where
        Self: Unpin,
        F: FnMut(Self::Item) -> bool;
    fn chain<U>(self, other: U) -> Chain<Self, U>
    where
        U: futures::stream::Stream<Item = Self::Item>,
        Self: Sized;
    fn fold<B, F>(self, init: B, f: F) -> FoldFuture<Self, B, F>
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> B;
    fn collect<T>(self) -> Collect<Self, T, T::InternalCollection>
    where
        T: FromStream<Self::Item>,
        Self: Sized;
    fn timeout(self, duration: Duration) -> Timeout<Self>
    where
        Self: Sized;
    fn timeout_repeating(self, interval: Interval) -> TimeoutRepeating<Self>
    where
        Self: Sized;
    fn throttle(self, duration: Duration) -> Throttle<Self>
    where
        Self: Sized;
    fn chunks_timeout(self, max_size: usize, duration: Duration) -> ChunksTimeout<Self>
    where
        Self: Sized;
    fn peekable(self) -> Peekable<Self>
    where
        Self: Sized;
}
impl<St> StreamExt for St
where
    St: futures::stream::Stream + ?Sized,
{}

#[derive(Debug, PartialEq, Eq)]
pub struct Elapsed {
    value: usize,
}
impl Display for Elapsed {}
impl error::Error for Elapsed {}
impl From<Elapsed> for io::Error {}

pub const fn empty<T>() -> Empty<T>;
#[derive(Debug)]
pub struct Empty<T> {
    inner: PhantomData<fn(T) -> T>,
}
impl<T> futures::stream::Stream for Empty<T> {
    type Item = T;
}

pub fn iter<I>(i: I) -> Iter<I::IntoIter>
where
    I: IntoIterator;
#[derive(Debug)]
pub struct Iter<I> {
    value: I,
}
impl<I> Unpin for Iter<I> {}
impl<I> futures::stream::Stream for Iter<I>
where
    I: Iterator,
{
    type Item = I::Item;
}

pub fn once<T>(value: T) -> Once<T>;
#[derive(Debug)]
pub struct Once<T> {
    value: T,
}
impl<T> Unpin for Once<T> {}
impl<T> futures::stream::Stream for Once<T> {
    type Item = T;
}

pub const fn pending<T>() -> Pending<T>;
#[derive(Debug)]
pub struct Pending<T> {
    inner: PhantomData<fn(T) -> T>,
}
impl<T> futures::stream::Stream for Pending<T> {
    type Item = T;
}

#[derive(Debug)]
pub struct StreamMap<K, V> {
    k: K,
    v: V,
    shared: std::sync::Arc<()>,
}
impl<K, V> StreamMap<K, V> {
    pub fn iter(&self) -> impl Iterator<Item = &(K, V)>;
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut (K, V)>;
    pub fn new() -> StreamMap<K, V>;
    pub fn with_capacity(capacity: usize) -> StreamMap<K, V>;
    pub fn keys(&self) -> impl Iterator<Item = &K>;
    pub fn values(&self) -> impl Iterator<Item = &V>;
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V>;
    pub fn capacity(&self) -> usize;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&mut self);
    pub fn insert(&mut self, k: K, stream: V) -> Option<V>
    where
        K: Hash + Eq;
    pub fn remove<Q>(&mut self, k: &Q) -> Option<V>
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
    pub fn contains_key<Q>(&self, k: &Q) -> bool
    where
        K: Borrow<Q>,
        Q: Hash + Eq + ?Sized;
}
impl<K, V> StreamMap<K, V>
where
    K: Clone + Unpin,
    V: futures::stream::Stream + Unpin,
{
    #[pinscope::cancel_safe]
    pub async fn next_many(&mut self, buffer: &mut Vec<(K, V::Item)>, limit: usize) -> usize;
    pub fn poll_next_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<(K, V::Item)>, limit: usize) -> Poll<usize>;
}
impl<K, V> Default for StreamMap<K, V> {}
impl<K, V> futures::stream::Stream for StreamMap<K, V>
where
    K: Clone + Unpin,
    V: futures::stream::Stream + Unpin,
{
    type Item = (K, V::Item);
}
impl<K, V> FromIterator<(K, V)> for StreamMap<K, V>
where
    K: Hash + Eq,
{}
impl<K, V> Extend<(K, V)> for StreamMap<K, V> {}

pub struct StreamNotifyClose<S> {
    value: S,
}
impl<S> StreamNotifyClose<S> {
    pub fn new(stream: S) -> Self;
    pub fn into_inner(self) -> Option<S>;
}
impl<S> futures::stream::Stream for StreamNotifyClose<S>
where
    S: futures::stream::Stream,
{
    type Item = Option<S::Item>;
}

#[derive(Debug)]
pub(crate) struct Next<'a, St: ?Sized> {
    inner: &'a mut St,
    _pinned: PhantomPinned,
}
impl<St: ?Sized + futures::stream::Stream + Unpin> Future for Next<'_, St> {
    type Output = Option<St::Item>;
}

#[derive(Debug)]
pub(crate) struct TryNext<'a, St: ?Sized> {
    value: PhantomData<St>,
    borrowed: &'a (),
    _pinned: PhantomPinned,
}
impl<T, E, St: ?Sized + futures::stream::Stream<Item = Result<T, E>> + Unpin> Future for TryNext<'_, St> {
    type Output = Result<Option<T>, E>;
}

#[derive(Debug)]
pub(crate) struct AllFuture<'a, St: ?Sized, F> {
    st: &'a mut St,
    f: F,
    _pinned: PhantomPinned,
}
impl<St, F> Future for AllFuture<'_, St, F>
where
    St: ?Sized + futures::stream::Stream + Unpin,
    F: FnMut(St::Item) -> bool,
{
    type Output = bool;
}

#[derive(Debug)]
pub(crate) struct AnyFuture<'a, St: ?Sized, F> {
    st: &'a mut St,
    f: F,
    _pinned: PhantomPinned,
}
impl<St, F> Future for AnyFuture<'_, St, F>
where
    St: ?Sized + futures::stream::Stream + Unpin,
    F: FnMut(St::Item) -> bool,
{
    type Output = bool;
}

#[derive(Debug)]
pub(crate) struct FoldFuture<St, B, F> {
    st: St,
    b: B,
    f: F,
    _pinned: PhantomPinned,
}
impl<St, B, F> Future for FoldFuture<St, B, F>
where
    St: futures::stream::Stream,
    F: FnMut(B, St::Item) -> B,
{
    type Output = B;
}

#[derive(Debug)]
pub(crate) struct Collect<T, U, C> {
    t: T,
    _u: PhantomData<U>,
    c: C,
    _pinned: PhantomPinned,
}
impl<T, U> Future for Collect<T, U, U::InternalCollection>
where
    T: futures::stream::Stream,
    U: FromStream<T::Item>,
{
    type Output = U;
}

#[derive(Debug)]
pub(crate) struct Throttle<T> {
    value: T,
    _pinned: PhantomPinned,
}
impl<T> Throttle<T> {
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<T: futures::stream::Stream> futures::stream::Stream for Throttle<T> {
    type Item = T::Item;
}
