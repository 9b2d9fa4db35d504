use crate::future::Future;
use crate::stream::{FusedStream, Stream};
use std::collections::VecDeque;
use std::sync::Arc;

pub struct FuturesUnordered<Fut> {
    ready_to_run_queue: Arc<()>,
    head_all: *mut Fut,
    owned: std::marker::PhantomData<Fut>,
}
unsafe impl<Fut: Send> Send for FuturesUnordered<Fut> {}
unsafe impl<Fut: Send + Sync> Sync for FuturesUnordered<Fut> {}
impl<Fut> Unpin for FuturesUnordered<Fut> {}
impl<Fut> Drop for FuturesUnordered<Fut> {}
impl<Fut> FuturesUnordered<Fut> {
    pub fn new() -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn push(&self, future: Fut);
    pub fn iter(&self) -> Iter<'_, Fut>
    where
        Fut: Unpin;
    pub fn iter_mut(&mut self) -> IterMut<'_, Fut>
    where
        Fut: Unpin;
    pub fn clear(&mut self);
}
impl<Fut> Default for FuturesUnordered<Fut> {}
impl<Fut> std::fmt::Debug for FuturesUnordered<Fut> {}
impl<Fut: Future> Stream for FuturesUnordered<Fut> {
    type Item = Fut::Output;
}
impl<Fut: Future> FusedStream for FuturesUnordered<Fut> {}
impl<Fut> FromIterator<Fut> for FuturesUnordered<Fut> {}
impl<Fut> Extend<Fut> for FuturesUnordered<Fut> {}
impl<'a, Fut: Unpin> IntoIterator for &'a FuturesUnordered<Fut> {
    type Item = &'a Fut;
    type IntoIter = Iter<'a, Fut>;
}
pub struct Iter<'a, Fut: Unpin> {
    list: &'a FuturesUnordered<Fut>,
}
impl<'a, Fut: Unpin> Iterator for Iter<'a, Fut> {
    type Item = &'a Fut;
}
pub struct IterMut<'a, Fut: Unpin> {
    list: &'a mut FuturesUnordered<Fut>,
}
impl<'a, Fut: Unpin> Iterator for IterMut<'a, Fut> {
    type Item = &'a mut Fut;
}

pub struct FuturesOrdered<T: Future> {
    in_progress_queue: FuturesUnordered<T>,
    queued_outputs: VecDeque<T::Output>,
}
impl<T: Future> Unpin for FuturesOrdered<T> {}
impl<Fut: Future> FuturesOrdered<Fut> {
    pub fn new() -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn push_back(&mut self, future: Fut);
    pub fn push_front(&mut self, future: Fut);
    pub fn clear(&mut self);
}
impl<Fut: Future> Default for FuturesOrdered<Fut> {}
impl<Fut: Future> Stream for FuturesOrdered<Fut> {
    type Item = Fut::Output;
}
impl<Fut: Future> FromIterator<Fut> for FuturesOrdered<Fut> {}
impl<Fut: Future> Extend<Fut> for FuturesOrdered<Fut> {}

pub struct SelectAll<St> {
    inner: FuturesUnordered<St>,
}
impl<St> Unpin for SelectAll<St> {}
impl<St: Stream + Unpin> SelectAll<St> {
    pub fn new() -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn push(&mut self, stream: St);
    pub fn clear(&mut self);
}
impl<St: Stream + Unpin> Default for SelectAll<St> {}
impl<St: Stream + Unpin> Stream for SelectAll<St> {
    type Item = St::Item;
}
impl<St: Stream + Unpin> FromIterator<St> for SelectAll<St> {}
pub fn select_all<I: IntoIterator>(streams: I) -> SelectAll<I::Item>
where
    I::Item: Stream + Unpin;
