use std::borrow::ToOwned;
use std::boxed::Box;
use std::cmp::Ordering;
use std::fmt;
use std::iter::{DoubleEndedIterator, ExactSizeIterator, IntoIterator, Iterator};
use std::marker::PhantomData;
use std::ops::{self, Index, IndexMut, Range, RangeBounds};
use std::option::Option;
use std::ptr::NonNull;
use std::result::Result;
use std::string::String;
use std::vec::Vec;

impl<T> [T] {
    pub const fn len(&self) -> usize;
    pub const fn is_empty(&self) -> bool;
    pub const fn first(&self) -> Option<&T>;
    pub const fn first_mut(&mut self) -> Option<&mut T>;
    pub const fn split_first(&self) -> Option<(&T, &[T])>;
    pub const fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])>;
    pub const fn split_last(&self) -> Option<(&T, &[T])>;
    pub const fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])>;
    pub const fn last(&self) -> Option<&T>;
    pub const fn last_mut(&mut self) -> Option<&mut T>;
    pub const fn first_chunk<const N: usize>(&self) -> Option<&[T; N]>;
    pub const fn last_chunk<const N: usize>(&self) -> Option<&[T; N]>;
    pub const fn split_first_chunk<const N: usize>(&self) -> Option<(&[T; N], &[T])>;
    pub const fn split_last_chunk<const N: usize>(&self) -> Option<(&[T], &[T; N])>;
    pub fn get<I: SliceIndex<[T]>>(&self, index: I) -> Option<&I::Output>;
    pub fn get_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> Option<&mut I::Output>;
    pub unsafe fn get_unchecked<I: SliceIndex<[T]>>(&self, index: I) -> &I::Output;
    pub unsafe fn get_unchecked_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> &mut I::Output;
    pub const fn as_ptr(&self) -> *const T;
    pub const fn as_mut_ptr(&mut self) -> *mut T;
    pub const fn swap(&mut self, a: usize, b: usize);
    pub const fn reverse(&mut self);
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn iter_mut(&mut self) -> IterMut<'_, T>;
    pub fn windows(&self, size: usize) -> Windows<'_, T>;
    pub fn chunks(&self, chunk_size: usize) -> Chunks<'_, T>;
    pub fn chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T>;
    pub fn chunks_exact(&self, chunk_size: usize) -> ChunksExact<'_, T>;
    pub fn chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksExactMut<'_, T>;
    pub fn rchunks(&self, chunk_size: usize) -> RChunks<'_, T>;
    pub fn chunk_by<F: FnMut(&T, &T) -> bool>(&self, pred: F) -> ChunkBy<'_, T, F>;
    pub const fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]);
    pub const fn split_at(&self, mid: usize) -> (&[T], &[T]);
    pub const fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]);
    pub const fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])>;
    pub const fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut [T], &mut [T])>;
    pub fn split<F: FnMut(&T) -> bool>(&self, pred: F) -> Split<'_, T, F>;
    pub fn split_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> SplitMut<'_, T, F>;
    pub fn splitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> SplitN<'_, T, F>;
    pub fn contains(&self, x: &T) -> bool
    where
        T: PartialEq;
    pub fn starts_with(&self, needle: &[T]) -> bool
    where
        T: PartialEq;
    pub fn ends_with(&self, needle: &[T]) -> bool
    where
        T: PartialEq;
    pub fn binary_search(&self, x: &T) -> Result<usize, usize>
    where
        T: Ord;
    pub fn binary_search_by<'a, F: FnMut(&'a T) -> Ordering>(&'a self, f: F) -> Result<usize, usize>;
    pub fn binary_search_by_key<'a, B: Ord, F: FnMut(&'a T) -> B>(&'a self, b: &B, f: F) -> Result<usize, usize>;
    pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize;
    pub fn sort(&mut self)
    where
        T: Ord;
    pub fn sort_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F);
    pub fn sort_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F);
    pub fn sort_by_cached_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F);
    pub fn sort_unstable(&mut self)
    where
        T: Ord;
    pub fn sort_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F);
    pub fn sort_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F);
    pub fn is_sorted(&self) -> bool
    where
        T: PartialOrd;
    pub fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T])
    where
        T: Ord;
    pub fn rotate_left(&mut self, mid: usize);
    pub fn rotate_right(&mut self, k: usize);
    pub fn fill(&mut self, value: T)
    where
        T: Clone;
    pub fn fill_with<F: FnMut() -> T>(&mut self, f: F);
    pub fn clone_from_slice(&mut self, src: &[T])
    where
        T: Clone;
    pub fn copy_from_slice(&mut self, src: &[T])
    where
        T: Copy;
    pub fn copy_within<R: RangeBounds<usize>>(&mut self, src: R, dest: usize)
    where
        T: Copy;
    pub fn swap_with_slice(&mut self, other: &mut [T]);
    #[pinscope::unchecked("what a prefix can be is said by an unstable trait")]
    pub fn strip_prefix<P: ?Sized>(&self, prefix: &P) -> Option<&[T]>;
    #[pinscope::unchecked("what a prefix can be is said by an unstable trait")]
    pub fn strip_suffix<P: ?Sized>(&self, suffix: &P) -> Option<&[T]>;
    pub fn to_vec(&self) -> Vec<T>
    where
        T: Clone;
    pub fn into_vec(self: Box<Self>) -> Vec<T>;
    pub fn repeat(&self, n: usize) -> Vec<T>
    where
        T: Copy;
    pub fn concat<Item: ?Sized>(&self) -> <Self as Concat<Item>>::Output
    where
        Self: Concat<Item>;
    pub fn join<Separator>(&self, sep: Separator) -> <Self as Join<Separator>>::Output
    where
        Self: Join<Separator>;
}
impl [u8] {
    pub const fn is_ascii(&self) -> bool;
    pub const fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool;
    pub const fn make_ascii_uppercase(&mut self);
    pub const fn make_ascii_lowercase(&mut self);
    pub fn to_ascii_uppercase(&self) -> Vec<u8>;
    pub fn to_ascii_lowercase(&self) -> Vec<u8>;
    pub const fn trim_ascii(&self) -> &[u8];
    pub const fn trim_ascii_start(&self) -> &[u8];
    pub const fn trim_ascii_end(&self) -> &[u8];
    pub fn escape_ascii(&self) -> EscapeAscii<'_>;
}

pub trait Concat<Item: ?Sized> {
    type Output;
}
impl<T: Clone, V: std::borrow::Borrow<[T]>> Concat<T> for [V] {
    type Output = Vec<T>;
}
impl Concat<str> for [String] {
    type Output = String;
}
impl Concat<str> for [&str] {
    type Output = String;
}
pub trait Join<Separator> {
    type Output;
}
impl Join<&str> for [String] {
    type Output = String;
}
impl Join<&str> for [&str] {
    type Output = String;
}
impl Join<&str> for [std::borrow::Cow<'_, str>] {
    type Output = String;
}
impl<T: Clone> Join<&T> for [Vec<T>] {
    type Output = Vec<T>;
}

pub trait SliceIndex<T: ?Sized> {
    type Output: ?Sized;
}
impl<T> SliceIndex<[T]> for usize {
    type Output = T;
}
impl<T> SliceIndex<[T]> for ops::Range<usize> {
    type Output = [T];
}
impl SliceIndex<str> for ops::Range<usize> {
    type Output = str;
}
impl<T> SliceIndex<[T]> for ops::RangeTo<usize> {
    type Output = [T];
}
impl SliceIndex<str> for ops::RangeTo<usize> {
    type Output = str;
}
impl<T> SliceIndex<[T]> for ops::RangeFrom<usize> {
    type Output = [T];
}
impl SliceIndex<str> for ops::RangeFrom<usize> {
    type Output = str;
}
impl<T> SliceIndex<[T]> for ops::RangeFull {
    type Output = [T];
}
impl SliceIndex<str> for ops::RangeFull {
    type Output = str;
}
impl<T> SliceIndex<[T]> for ops::RangeInclusive<usize> {
    type Output = [T];
}
impl SliceIndex<str> for ops::RangeInclusive<usize> {
    type Output = str;
}
impl<T> SliceIndex<[T]> for ops::RangeToInclusive<usize> {
    type Output = [T];
}
impl SliceIndex<str> for ops::RangeToInclusive<usize> {
    type Output = str;
}
impl<T> SliceIndex<[T]> for (ops::Bound<usize>, ops::Bound<usize>) {
    type Output = [T];
}
impl SliceIndex<str> for (ops::Bound<usize>, ops::Bound<usize>) {
    type Output = str;
}
impl<T, I: SliceIndex<[T]>> Index<I> for [T] {
    type Output = I::Output;
}
impl<T, I: SliceIndex<[T]>> IndexMut<I> for [T] {}
impl<T: Clone> ToOwned for [T] {
    type Owned = Vec<T>;
}
impl<T> AsRef<[T]> for [T] {}
impl<T> AsMut<[T]> for [T] {}
impl<T: fmt::Debug> fmt::Debug for [T] {}
impl<T: PartialEq<U>, U> PartialEq<[U]> for [T] {}
impl<T: Eq> Eq for [T] {}
impl<T: PartialOrd> PartialOrd for [T] {}
impl<T: Ord> Ord for [T] {}
impl<T: std::hash::Hash> std::hash::Hash for [T] {}
impl<T> Default for &[T] {}
impl<'a, T> IntoIterator for &'a [T] {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
}
impl<'a, T> IntoIterator for &'a mut [T] {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
}
impl std::io::Read for &[u8] {}
impl std::io::BufRead for &[u8] {}
impl std::io::Write for &mut [u8] {}

pub const fn from_ref<T>(s: &T) -> &[T];
pub const fn from_mut<T>(s: &mut T) -> &mut [T];
pub const unsafe fn from_raw_parts<'a, T>(data: *const T, len: usize) -> &'a [T];
pub const unsafe fn from_raw_parts_mut<'a, T>(data: *mut T, len: usize) -> &'a mut [T];

pub struct Iter<'a, T> {
    pointer: NonNull<T>,
    borrowed: PhantomData<&'a T>,
}
unsafe impl<T: Sync> Sync for Iter<'_, T> {}
unsafe impl<T: Sync> Send for Iter<'_, T> {}
impl<'a, T> Iter<'a, T> {
    pub const fn as_slice(&self) -> &'a [T];
}
impl<T> Clone for Iter<'_, T> {}
impl<T> AsRef<[T]> for Iter<'_, T> {}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
}
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
impl<'a, T> ExactSizeIterator for Iter<'a, T> {}

pub struct IterMut<'a, T> {
    pointer: NonNull<T>,
    borrowed: PhantomData<&'a mut T>,
}
unsafe impl<T: Sync> Sync for IterMut<'_, T> {}
unsafe impl<T: Send> Send for IterMut<'_, T> {}
impl<'a, T> IterMut<'a, T> {
    pub fn into_slice(self) -> &'a mut [T];
    pub fn as_slice(&self) -> &[T];
}
impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;
}
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {}
impl<'a, T> ExactSizeIterator for IterMut<'a, T> {}
#[derive(Debug)]
pub struct Windows<'a, T> {
    v: &'a [T],
}
impl<T> Clone for Windows<'_, T> {}
impl<'a, T> Iterator for Windows<'a, T> {
    type Item = &'a [T];
}
impl<'a, T> DoubleEndedIterator for Windows<'a, T> {}
impl<'a, T> ExactSizeIterator for Windows<'a, T> {}
#[derive(Debug)]
pub struct Chunks<'a, T> {
    v: &'a [T],
}
impl<T> Clone for Chunks<'_, T> {}
impl<'a, T> Iterator for Chunks<'a, T> {
    type Item = &'a [T];
}
impl<'a, T> DoubleEndedIterator for Chunks<'a, T> {}
impl<'a, T> ExactSizeIterator for Chunks<'a, T> {}
pub struct ChunksMut<'a, T> {
    v: &'a mut [T],
}
impl<'a, T> Iterator for ChunksMut<'a, T> {
    type Item = &'a mut [T];
}
impl<'a, T> DoubleEndedIterator for ChunksMut<'a, T> {}
impl<'a, T> ExactSizeIterator for ChunksMut<'a, T> {}
#[derive(Debug)]
pub struct ChunksExact<'a, T> {
    v: &'a [T],
}
impl<T> Clone for ChunksExact<'_, T> {}
impl<'a, T> ChunksExact<'a, T> {
    pub fn remainder(&self) -> &'a [T];
}
impl<'a, T> Iterator for ChunksExact<'a, T> {
    type Item = &'a [T];
}
impl<'a, T> DoubleEndedIterator for ChunksExact<'a, T> {}
impl<'a, T> ExactSizeIterator for ChunksExact<'a, T> {}
pub struct ChunksExactMut<'a, T> {
    v: &'a mut [T],
}
impl<'a, T> ChunksExactMut<'a, T> {
    pub fn into_remainder(self) -> &'a mut [T];
}
impl<'a, T> Iterator for ChunksExactMut<'a, T> {
    type Item = &'a mut [T];
}
impl<'a, T> DoubleEndedIterator for ChunksExactMut<'a, T> {}
impl<'a, T> ExactSizeIterator for ChunksExactMut<'a, T> {}
#[derive(Debug)]
pub struct RChunks<'a, T> {
    v: &'a [T],
}
impl<T> Clone for RChunks<'_, T> {}
impl<'a, T> Iterator for RChunks<'a, T> {
    type Item = &'a [T];
}
impl<'a, T> DoubleEndedIterator for RChunks<'a, T> {}
impl<'a, T> ExactSizeIterator for RChunks<'a, T> {}
pub struct Split<'a, T, P: FnMut(&T) -> bool> {
    v: &'a [T],
    pred: P,
}
impl<'a, T, P: FnMut(&T) -> bool> Iterator for Split<'a, T, P> {
    type Item = &'a [T];
}
pub struct SplitMut<'a, T, P: FnMut(&T) -> bool> {
    v: &'a mut [T],
    pred: P,
}
impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitMut<'a, T, P> {
    type Item = &'a mut [T];
}
pub struct SplitN<'a, T, P: FnMut(&T) -> bool> {
    v: &'a [T],
    pred: P,
}
impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitN<'a, T, P> {
    type Item = &'a [T];
}
pub struct ChunkBy<'a, T, P> {
    v: &'a [T],
    pred: P,
}
impl<'a, T, P: FnMut(&T, &T) -> bool> Iterator for ChunkBy<'a, T, P> {
    type Item = &'a [T];
}
#[derive(Clone)]
pub struct EscapeAscii<'a> {
    v: &'a [u8],
}
impl<'a> Iterator for EscapeAscii<'a> {
    type Item = u8;
}
impl<'a> fmt::Display for EscapeAscii<'a> {}
