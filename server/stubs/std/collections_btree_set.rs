use std::borrow::Borrow;
use std::collections::btree_map::{self, BTreeMap};
use std::fmt;
use std::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator};
use std::ops::{BitAnd, BitOr, BitXor, RangeBounds, Sub};
use std::option::Option;

#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BTreeSet<T> {
    map: BTreeMap<T, ()>,
}
impl<T> BTreeSet<T> {
    pub const fn new() -> BTreeSet<T>;
}
impl<T: Ord> BTreeSet<T> {
    pub fn range<K: ?Sized + Ord, R: RangeBounds<K>>(&self, range: R) -> Range<'_, T>
    where
        T: Borrow<K>;
    pub fn difference<'a>(&'a self, other: &'a BTreeSet<T>) -> Difference<'a, T>;
    pub fn symmetric_difference<'a>(&'a self, other: &'a BTreeSet<T>) -> SymmetricDifference<'a, T>;
    pub fn intersection<'a>(&'a self, other: &'a BTreeSet<T>) -> Intersection<'a, T>;
    pub fn union<'a>(&'a self, other: &'a BTreeSet<T>) -> Union<'a, T>;
    pub fn clear(&mut self);
    pub fn contains<Q: ?Sized + Ord>(&self, value: &Q) -> bool
    where
        T: Borrow<Q>;
    pub fn get<Q: ?Sized + Ord>(&self, value: &Q) -> Option<&T>
    where
        T: Borrow<Q>;
    pub fn is_disjoint(&self, other: &BTreeSet<T>) -> bool;
    pub fn is_subset(&self, other: &BTreeSet<T>) -> bool;
    pub fn is_superset(&self, other: &BTreeSet<T>) -> bool;
    pub fn first(&self) -> Option<&T>;
    pub fn last(&self) -> Option<&T>;
    pub fn pop_first(&mut self) -> Option<T>;
    pub fn pop_last(&mut self) -> Option<T>;
    pub fn insert(&mut self, value: T) -> bool;
    pub fn replace(&mut self, value: T) -> Option<T>;
    pub fn remove<Q: ?Sized + Ord>(&mut self, value: &Q) -> bool
    where
        T: Borrow<Q>;
    pub fn take<Q: ?Sized + Ord>(&mut self, value: &Q) -> Option<T>
    where
        T: Borrow<Q>;
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
    pub fn append(&mut self, other: &mut Self);
    pub fn split_off<Q: ?Sized + Ord>(&mut self, value: &Q) -> Self
    where
        T: Borrow<Q>;
}
impl<T> BTreeSet<T> {
    pub fn iter(&self) -> Iter<'_, T>;
    pub const fn len(&self) -> usize;
    pub const fn is_empty(&self) -> bool;
}
impl<T: Clone> Clone for BTreeSet<T> {}
impl<T> Default for BTreeSet<T> {}
impl<T: fmt::Debug> fmt::Debug for BTreeSet<T> {}
impl<T: Ord> FromIterator<T> for BTreeSet<T> {}
impl<T: Ord> Extend<T> for BTreeSet<T> {}
impl<'a, T: 'a + Ord + Copy> Extend<&'a T> for BTreeSet<T> {}
impl<T: Ord, const N: usize> From<[T; N]> for BTreeSet<T> {}
impl<'a, T> IntoIterator for &'a BTreeSet<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
}
impl<T> IntoIterator for BTreeSet<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}
impl<T: Ord + Clone> BitOr<&BTreeSet<T>> for &BTreeSet<T> {
    type Output = BTreeSet<T>;
}
impl<T: Ord + Clone> BitAnd<&BTreeSet<T>> for &BTreeSet<T> {
    type Output = BTreeSet<T>;
}
impl<T: Ord + Clone> BitXor<&BTreeSet<T>> for &BTreeSet<T> {
    type Output = BTreeSet<T>;
}
impl<T: Ord + Clone> Sub<&BTreeSet<T>> for &BTreeSet<T> {
    type Output = BTreeSet<T>;
}

pub struct Iter<'a, T> {
    iter: btree_map::Keys<'a, T, ()>,
}
impl<'a, T> Clone for Iter<'a, T> {}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
}
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
impl<'a, T> ExactSizeIterator for Iter<'a, T> {}
pub struct IntoIter<T> {
    iter: btree_map::IntoIter<T, ()>,
}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
}
impl<T> DoubleEndedIterator for IntoIter<T> {}
impl<T> ExactSizeIterator for IntoIter<T> {}
pub struct Range<'a, T> {
    iter: btree_map::Range<'a, T, ()>,
}
impl<'a, T> Clone for Range<'a, T> {}
impl<'a, T> Iterator for Range<'a, T> {
    type Item = &'a T;
}
impl<'a, T> DoubleEndedIterator for Range<'a, T> {}
pub struct Difference<'a, T> {
    a: Iter<'a, T>,
    b: Iter<'a, T>,
}
impl<'a, T> Clone for Difference<'a, T> {}
impl<'a, T: Ord> Iterator for Difference<'a, T> {
    type Item = &'a T;
}
pub struct SymmetricDifference<'a, T> {
    a: Iter<'a, T>,
    b: Iter<'a, T>,
}
impl<'a, T> Clone for SymmetricDifference<'a, T> {}
impl<'a, T: Ord> Iterator for SymmetricDifference<'a, T> {
    type Item = &'a T;
}
pub struct Intersection<'a, T> {
    a: Iter<'a, T>,
    b: Iter<'a, T>,
}
impl<'a, T> Clone for Intersection<'a, T> {}
impl<'a, T: Ord> Iterator for Intersection<'a, T> {
    type Item = &'a T;
}
pub struct Union<'a, T> {
    a: Iter<'a, T>,
    b: Iter<'a, T>,
}
impl<'a, T> Clone for Union<'a, T> {}
impl<'a, T: Ord> Iterator for Union<'a, T> {
    type Item = &'a T;
}
