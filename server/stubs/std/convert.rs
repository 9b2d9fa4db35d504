use std::error::Error;
use std::fmt;
use std::result::Result;

pub trait AsRef<T: ?Sized> {
    fn as_ref(&self) -> &T;
}
pub trait AsMut<T: ?Sized> {
    fn as_mut(&mut self) -> &mut T;
}
pub trait From<T>: Sized {
    fn from(value: T) -> Self;
}
pub trait Into<T>: Sized {
    fn into(self) -> T;
}
pub trait TryFrom<T>: Sized {
    type Error;
    fn try_from(value: T) -> Result<Self, Self::Error>;
}
pub trait TryInto<T>: Sized {
    type Error;
    fn try_into(self) -> Result<T, Self::Error>;
}

impl<T> From<T> for T {}
impl<T, U: From<T>> Into<U> for T {}
impl<T, U: Into<T>> TryFrom<U> for T {
    type Error = Infallible;
}
impl<T, U: TryFrom<T>> TryInto<U> for T {
    type Error = U::Error;
}
impl<T: ?Sized + AsRef<U>, U: ?Sized> AsRef<U> for &T {}
impl<T: ?Sized + AsRef<U>, U: ?Sized> AsRef<U> for &mut T {}
impl<T: ?Sized + AsMut<U>, U: ?Sized> AsMut<U> for &mut T {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Infallible {}
impl fmt::Display for Infallible {}
impl Error for Infallible {}

pub const fn identity<T>(x: T) -> T;
