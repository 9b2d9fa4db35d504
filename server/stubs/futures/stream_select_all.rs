use crate::stream::{FuturesUnordered, Stream};

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
