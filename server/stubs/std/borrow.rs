use std::fmt;
use std::ops::{Add, AddAssign, Deref};
use std::string::String;
use std::vec::Vec;

pub trait Borrow<Borrowed: ?Sized> {
    fn borrow(&self) -> &Borrowed;
}
pub trait BorrowMut<Borrowed: ?Sized>: Borrow<Borrowed> {
    fn borrow_mut(&mut self) -> &mut Borrowed;
}
impl<T: ?Sized> Borrow<T> for T {}
impl<T: ?Sized> BorrowMut<T> for T {}
impl<T: ?Sized> Borrow<T> for &T {}
impl<T: ?Sized> Borrow<T> for &mut T {}
impl<T: ?Sized> BorrowMut<T> for &mut T {}

pub trait ToOwned {
    type Owned: Borrow<Self>;
    fn to_owned(&self) -> Self::Owned;
    fn clone_into(&self, target: &mut Self::Owned);
}
impl<T: Clone> ToOwned for T {
    type Owned = T;
}

pub enum Cow<'a, B: ?Sized + 'a>
where
    B: ToOwned,
{
    Borrowed(&'a B),
    Owned(<B as ToOwned>::Owned),
}
impl<B: ?Sized + ToOwned> Cow<'_, B> {
    pub fn to_mut(&mut self) -> &mut <B as ToOwned>::Owned;
    pub fn into_owned(self) -> <B as ToOwned>::Owned;
}
impl<B: ?Sized + ToOwned> Deref for Cow<'_, B> {
    type Target = B;
}
impl<B: ?Sized + ToOwned> Clone for Cow<'_, B> {}
impl<B: ?Sized + ToOwned> Default for Cow<'_, B> where B::Owned: Default {}
impl<B: ?Sized + fmt::Debug + ToOwned> fmt::Debug for Cow<'_, B> where B::Owned: fmt::Debug {}
impl<B: ?Sized + fmt::Display + ToOwned> fmt::Display for Cow<'_, B> where B::Owned: fmt::Display {}
impl<'a, 'b, B: ?Sized + PartialEq<C> + ToOwned, C: ?Sized + ToOwned> PartialEq<Cow<'b, C>> for Cow<'a, B> {}
impl<'a> PartialEq<str> for Cow<'a, str> {}
impl<'a, 'b> PartialEq<&'b str> for Cow<'a, str> {}
impl<'a> PartialEq<String> for Cow<'a, str> {}
impl<B: ?Sized + Eq + ToOwned> Eq for Cow<'_, B> {}
impl<B: ?Sized + PartialOrd + ToOwned> PartialOrd for Cow<'_, B> {}
impl<B: ?Sized + Ord + ToOwned> Ord for Cow<'_, B> {}
impl<B: ?Sized + std::hash::Hash + ToOwned> std::hash::Hash for Cow<'_, B> {}
impl<T: ?Sized + ToOwned> AsRef<T> for Cow<'_, T> {}
impl AsRef<std::path::Path> for Cow<'_, std::ffi::OsStr> {}
impl<'a> Add<&'a str> for Cow<'a, str> {
    type Output = Cow<'a, str>;
}
impl<'a> AddAssign<&'a str> for Cow<'a, str> {}
impl<'a> From<&'a str> for Cow<'a, str> {}
impl<'a> From<String> for Cow<'a, str> {}
impl<'a> From<&'a String> for Cow<'a, str> {}
impl<'a, T: Clone> From<&'a [T]> for Cow<'a, [T]> {}
impl<'a, T: Clone> From<Vec<T>> for Cow<'a, [T]> {}
impl<'a, T: Clone> From<&'a Vec<T>> for Cow<'a, [T]> {}
impl<'a> FromIterator<char> for Cow<'a, str> {}
impl<'a> FromIterator<String> for Cow<'a, str> {}
