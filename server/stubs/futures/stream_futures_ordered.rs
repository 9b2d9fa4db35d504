use crate::future::Future;
use crate::stream::{FuturesUnordered, Stream};
use std::collections::VecDeque;

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
