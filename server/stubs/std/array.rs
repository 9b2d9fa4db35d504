use std::borrow::{Borrow, BorrowMut};
use std::error::Error;
use std::fmt;
use std::iter::{DoubleEndedIterator, ExactSizeIterator, IntoIterator, Iterator};
use std::ops::{Index, IndexMut};
use std::slice::{self, SliceIndex};

impl<T, const N: usize> [T; N] {
    pub fn map<F: FnMut(T) -> U, U>(self, f: F) -> [U; N];
    pub const fn as_slice(&self) -> &[T];
    pub const fn as_mut_slice(&mut self) -> &mut [T];
    pub fn each_ref(&self) -> [&T; N];
    pub fn each_mut(&mut self) -> [&mut T; N];
}
impl<T, I: SliceIndex<[T]>, const N: usize> Index<I> for [T; N] {
    type Output = I::Output;
}
impl<T, I: SliceIndex<[T]>, const N: usize> IndexMut<I> for [T; N] {}
impl<T: Clone, const N: usize> Clone for [T; N] {}
impl<T: Copy, const N: usize> Copy for [T; N] {}
#[pinscope::unchecked("up to 32 elements only")]
impl<T: Default, const N: usize> Default for [T; N] {}
impl<T: fmt::Debug, const N: usize> fmt::Debug for [T; N] {}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for [T; N] {}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U]> for [T; N] {}
impl<T: Eq, const N: usize> Eq for [T; N] {}
impl<T: PartialOrd, const N: usize> PartialOrd for [T; N] {}
impl<T: Ord, const N: usize> Ord for [T; N] {}
impl<T: std::hash::Hash, const N: usize> std::hash::Hash for [T; N] {}
impl<T, const N: usize> AsRef<[T]> for [T; N] {}
impl<T, const N: usize> AsMut<[T]> for [T; N] {}
impl<T, const N: usize> Borrow<[T]> for [T; N] {}
impl<T, const N: usize> BorrowMut<[T]> for [T; N] {}
impl<T: Copy, const N: usize> TryFrom<&[T]> for [T; N] {
    type Error = TryFromSliceError;
}
impl<'a, T, const N: usize> TryFrom<&'a [T]> for &'a [T; N] {
    type Error = TryFromSliceError;
}
impl<T, const N: usize> IntoIterator for [T; N] {
    type Item = T;
    type IntoIter = IntoIter<T, N>;
}
impl<'a, T, const N: usize> IntoIterator for &'a [T; N] {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;
}
impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] {
    type Item = &'a mut T;
    type IntoIter = slice::IterMut<'a, T>;
}

pub struct IntoIter<T, const N: usize> {
    data: [T; N],
}
impl<T, const N: usize> Drop for IntoIter<T, N> {}
impl<T: Clone, const N: usize> Clone for IntoIter<T, N> {}
impl<T, const N: usize> Iterator for IntoIter<T, N> {
    type Item = T;
}
impl<T, const N: usize> DoubleEndedIterator for IntoIter<T, N> {}
impl<T, const N: usize> ExactSizeIterator for IntoIter<T, N> {}

#[derive(Clone, Copy, Debug)]
pub struct TryFromSliceError(());
impl fmt::Display for TryFromSliceError {}
impl Error for TryFromSliceError {}

pub fn from_fn<T, const N: usize, F: FnMut(usize) -> T>(f: F) -> [T; N];
pub const fn from_ref<T>(s: &T) -> &[T; 1];
pub const fn from_mut<T>(s: &mut T) -> &mut [T; 1];
