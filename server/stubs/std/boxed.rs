use std::any::Any;
use std::borrow::{Borrow, BorrowMut, Cow};
use std::error::Error;
use std::fmt;
use std::future::Future;
use std::iter::{DoubleEndedIterator, ExactSizeIterator, FromIterator, IntoIterator, Iterator};
use std::marker::PhantomData;
use std::mem::MaybeUninit;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::ptr::NonNull;
use std::result::Result;
use std::string::String;
use std::vec::{self, Vec};

pub struct Box<T: ?Sized> {
    pointer: NonNull<T>,
    owned: PhantomData<T>,
}
unsafe impl<T: ?Sized + Send> Send for Box<T> {}
unsafe impl<T: ?Sized + Sync> Sync for Box<T> {}
impl<T: ?Sized> Unpin for Box<T> {}
impl<T: ?Sized> Drop for Box<T> {}
impl<T> Box<T> {
    pub fn new(x: T) -> Self;
    pub fn new_uninit() -> Box<MaybeUninit<T>>;
    pub fn new_zeroed() -> Box<MaybeUninit<T>>;
    pub fn pin(x: T) -> Pin<Box<T>>;
    pub fn into_boxed_slice(boxed: Self) -> Box<[T]>;
    pub fn into_inner(boxed: Self) -> T;
}
impl<T: ?Sized> Box<T> {
    pub unsafe fn from_raw(raw: *mut T) -> Self;
    pub fn into_raw(b: Self) -> *mut T;
    pub fn as_ptr(b: &Self) -> *const T;
    pub fn as_mut_ptr(b: &mut Self) -> *mut T;
    pub fn leak<'a>(b: Self) -> &'a mut T
    where
        T: 'a;
    pub const fn into_pin(boxed: Self) -> Pin<Self>;
}
impl<T> Box<MaybeUninit<T>> {
    pub unsafe fn assume_init(self) -> Box<T>;
    pub fn write(boxed: Self, value: T) -> Box<T>;
}
impl Box<dyn Any> {
    pub fn downcast<T: Any>(self) -> Result<Box<T>, Self>;
}
impl Box<dyn Any + Send> {
    pub fn downcast<T: Any>(self) -> Result<Box<T>, Self>;
}
impl Box<dyn Any + Send + Sync> {
    pub fn downcast<T: Any>(self) -> Result<Box<T>, Self>;
}
impl<T> Box<[T]> {
    pub fn new_uninit_slice(len: usize) -> Box<[MaybeUninit<T>]>;
    pub fn new_zeroed_slice(len: usize) -> Box<[MaybeUninit<T>]>;
}
impl<T> Box<[MaybeUninit<T>]> {
    pub unsafe fn assume_init(self) -> Box<[T]>;
}
impl<T: ?Sized> Deref for Box<T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for Box<T> {}
impl<T: Clone> Clone for Box<T> {}
impl<T: Clone> Clone for Box<[T]> {}
impl Clone for Box<str> {}
impl<T: Default> Default for Box<T> {}
impl<T> Default for Box<[T]> {}
impl Default for Box<str> {}
impl<T: ?Sized + fmt::Display> fmt::Display for Box<T> {}
impl<T: ?Sized + fmt::Debug> fmt::Debug for Box<T> {}
impl<T: ?Sized + PartialEq> PartialEq for Box<T> {}
impl<T: ?Sized + Eq> Eq for Box<T> {}
impl<T: ?Sized + PartialOrd> PartialOrd for Box<T> {}
impl<T: ?Sized + Ord> Ord for Box<T> {}
impl<T: ?Sized + std::hash::Hash> std::hash::Hash for Box<T> {}
impl<T: ?Sized> AsRef<T> for Box<T> {}
impl<T: ?Sized> AsMut<T> for Box<T> {}
impl<T: ?Sized> Borrow<T> for Box<T> {}
impl<T: ?Sized> BorrowMut<T> for Box<T> {}
impl<F: ?Sized + Future + Unpin> Future for Box<F> {
    type Output = F::Output;
}
impl<I: Iterator + ?Sized> Iterator for Box<I> {
    type Item = I::Item;
}
impl<I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for Box<I> {}
impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for Box<I> {}
impl<T> FromIterator<T> for Box<[T]> {}
impl FromIterator<char> for Box<str> {}
impl<T> IntoIterator for Box<[T]> {
    type Item = T;
    type IntoIter = vec::IntoIter<T>;
}
#[pinscope::unchecked("that the arguments are a tuple is said by an unstable trait")]
impl<Args, F: FnOnce<Args> + ?Sized> FnOnce<Args> for Box<F> {
    type Output = <F as FnOnce<Args>>::Output;
}
#[pinscope::unchecked("that the arguments are a tuple is said by an unstable trait")]
impl<Args, F: FnMut<Args> + ?Sized> FnMut<Args> for Box<F> {}
#[pinscope::unchecked("that the arguments are a tuple is said by an unstable trait")]
impl<Args, F: Fn<Args> + ?Sized> Fn<Args> for Box<F> {}
impl<T> From<T> for Box<T> {}
impl<T: ?Sized> From<Box<T>> for Pin<Box<T>> {}
impl<T: Clone> From<&[T]> for Box<[T]> {}
impl<T, const N: usize> From<[T; N]> for Box<[T]> {}
impl<T> From<Vec<T>> for Box<[T]> {}
impl From<&str> for Box<str> {}
impl From<String> for Box<str> {}
impl From<Cow<'_, str>> for Box<str> {}
impl<'a, E: Error + 'a> From<E> for Box<dyn Error + 'a> {}
impl<'a, E: Error + Send + Sync + 'a> From<E> for Box<dyn Error + Send + Sync + 'a> {}
impl<'a> From<String> for Box<dyn Error + 'a> {}
impl<'a> From<String> for Box<dyn Error + Send + Sync + 'a> {}
impl<'a> From<&str> for Box<dyn Error + 'a> {}
impl<'a> From<&str> for Box<dyn Error + Send + Sync + 'a> {}
impl<T: Error> Error for Box<T> {}
impl<R: std::io::Read + ?Sized> std::io::Read for Box<R> {}
impl<W: std::io::Write + ?Sized> std::io::Write for Box<W> {}
impl<B: std::io::BufRead + ?Sized> std::io::BufRead for Box<B> {}
impl<S: std::io::Seek + ?Sized> std::io::Seek for Box<S> {}
