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
unsafe impl<Fut: Unpin + Sync> Send for Iter<'_, Fut> {}
unsafe impl<Fut: Unpin + Sync> Sync for Iter<'_, Fut> {}
impl<'a, Fut: Unpin> Iterator for Iter<'a, Fut> {
    type Item = &'a Fut;
}
pub struct IterMut<'a, Fut: Unpin> {
    list: &'a mut FuturesUnordered<Fut>,
}
unsafe impl<Fut: Unpin + Sync> Sync for IterMut<'_, Fut> {}
impl<'a, Fut: Unpin> Iterator for IterMut<'a, Fut> {
    type Item = &'a mut Fut;
}
