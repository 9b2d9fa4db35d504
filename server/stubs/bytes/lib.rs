use crate::buf::IntoIter;
use std::{error, io};
use std::borrow::{Borrow, BorrowMut};
use std::fmt::{Display, Write};
use std::hash::Hash;
use std::mem::MaybeUninit;
use std::ops::{Deref, DerefMut, RangeBounds};
use std::slice::Iter;
use std::sync::Arc;

pub mod buf;

pub use crate::buf::Buf;
pub use crate::buf::BufMut;

pub struct Bytes {
    shared: Arc<()>,
}
impl Bytes {
    pub const fn new() -> Self;
    pub const fn from_static(bytes: &'static [u8]) -> Self;
    pub fn from_owner<T>(owner: T) -> Self
    where
        T: AsRef<[u8]> + Send + 'static;
    pub const fn len(&self) -> usize;
    pub const fn is_empty(&self) -> bool;
    pub fn is_unique(&self) -> bool;
    pub fn copy_from_slice(data: &[u8]) -> Self;
    pub fn slice(&self, range: impl RangeBounds<usize>) -> Self;
    pub fn slice_ref(&self, subset: &[u8]) -> Self;
    pub fn split_off(&mut self, at: usize) -> Self;
    pub fn split_to(&mut self, at: usize) -> Self;
    pub fn truncate(&mut self, len: usize);
    pub fn clear(&mut self);
    pub fn try_into_mut(self) -> Result<BytesMut, Bytes>;
}
impl Drop for Bytes {
    fn drop(&mut self);
}
impl Clone for Bytes {}
impl crate::buf::Buf for Bytes {}
impl Deref for Bytes {
    type Target = [u8];
}
impl AsRef<[u8]> for Bytes {}
impl Hash for Bytes {}
impl Borrow<[u8]> for Bytes {}
impl IntoIterator for Bytes {
    type Item = u8;
    type IntoIter = IntoIter<Bytes>;
}
impl<'a> IntoIterator for &'a Bytes {
    type Item = &'a u8;
    type IntoIter = Iter<'a, u8>;
}
impl FromIterator<u8> for Bytes {}
impl PartialEq for Bytes {}
impl PartialOrd for Bytes {}
impl Ord for Bytes {}
impl Eq for Bytes {}
impl Default for Bytes {}
impl From<&'static [u8]> for Bytes {}
impl From<&'static str> for Bytes {}
impl From<Vec<u8>> for Bytes {}
impl From<Box<[u8]>> for Bytes {}
impl From<Bytes> for BytesMut {}
impl From<String> for Bytes {}
impl From<Bytes> for Vec<u8> {}
impl From<BytesMut> for Bytes {}
impl Extend<Bytes> for BytesMut {}

pub struct BytesMut {
    shared: Arc<()>,
}
impl BytesMut {
    pub fn with_capacity(capacity: usize) -> BytesMut;
    pub fn new() -> BytesMut;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn freeze(self) -> Bytes;
    pub fn zeroed(len: usize) -> BytesMut;
    pub fn split_off(&mut self, at: usize) -> BytesMut;
    pub fn split(&mut self) -> BytesMut;
    pub fn split_to(&mut self, at: usize) -> BytesMut;
    pub fn truncate(&mut self, len: usize);
    pub fn clear(&mut self);
    pub fn resize(&mut self, new_len: usize, value: u8);
    pub unsafe fn set_len(&mut self, len: usize);
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reclaim(&mut self, additional: usize) -> bool;
    pub fn extend_from_slice(&mut self, extend: &[u8]);
    pub fn extend_from_within(&mut self, range: impl RangeBounds<usize>);
    pub fn unsplit(&mut self, other: BytesMut);
    pub fn try_unsplit(&mut self, other: BytesMut) -> Result<(), BytesMut>;
    pub fn spare_capacity_mut(&mut self) -> &mut [MaybeUninit<u8>];
}
impl From<Bytes> for BytesMut {}
impl Drop for BytesMut {
    fn drop(&mut self);
}
impl crate::buf::Buf for BytesMut {}
impl crate::buf::BufMut for BytesMut {}
impl AsRef<[u8]> for BytesMut {}
impl Deref for BytesMut {
    type Target = [u8];
}
impl AsMut<[u8]> for BytesMut {}
impl DerefMut for BytesMut {}
impl<'a> From<&'a [u8]> for BytesMut {}
impl<'a> From<&'a str> for BytesMut {}
impl From<BytesMut> for Bytes {}
impl PartialEq for BytesMut {}
impl PartialOrd for BytesMut {}
impl Ord for BytesMut {}
impl Eq for BytesMut {}
impl Default for BytesMut {}
impl Hash for BytesMut {}
impl Borrow<[u8]> for BytesMut {}
impl BorrowMut<[u8]> for BytesMut {}
impl Write for BytesMut {}
impl Clone for BytesMut {}
impl IntoIterator for BytesMut {
    type Item = u8;
    type IntoIter = IntoIter<BytesMut>;
}
impl<'a> IntoIterator for &'a BytesMut {
    type Item = &'a u8;
    type IntoIter = Iter<'a, u8>;
}
impl Extend<u8> for BytesMut {}
impl<'a> Extend<&'a u8> for BytesMut {}
impl Extend<Bytes> for BytesMut {}
impl FromIterator<u8> for BytesMut {}
impl<'a> FromIterator<&'a u8> for BytesMut {}
impl From<BytesMut> for Vec<u8> {}

#[derive(Debug, PartialEq, Eq)]
pub struct TryGetError {
    pub requested: usize,
    pub available: usize,
}
impl Display for TryGetError {}
impl error::Error for TryGetError {}
impl From<TryGetError> for io::Error {}
