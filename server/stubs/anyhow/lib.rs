use std::error;
use std::backtrace::Backtrace;
use std::convert::Infallible;
use std::fmt::{Debug, Display};
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

#[macro_export]
macro_rules! anyhow { () => {}; }
#[macro_export]
macro_rules! format_err { () => {}; }
pub struct Error {
    shared: Arc<()>,
}
impl Error {
    pub fn new<E>(error: E) -> Self
    where
        E: error::Error + Send + Sync + 'static;
    pub fn msg<M>(message: M) -> Self
    where
        M: Display + Debug + Send + Sync + 'static;
    pub fn from_boxed(boxed_error: Box<dyn error::Error + Send + Sync + 'static>) -> Self;
    pub fn context<C>(self, context: C) -> Self
    where
        C: Display + Send + Sync + 'static;
    pub fn backtrace(&self) -> &Backtrace;
    pub fn chain(&self) -> Chain<'_>;
    pub fn root_cause(&self) -> &(dyn error::Error + 'static);
    pub fn is<E>(&self) -> bool
    where
        E: Display + Debug + Send + Sync + 'static;
    pub fn downcast<E>(self) -> std::result::Result<E, Self>
    where
        E: Display + Debug + Send + Sync + 'static;
    pub fn downcast_ref<E>(&self) -> Option<&E>
    where
        E: Display + Debug + Send + Sync + 'static;
    pub fn downcast_mut<E>(&mut self) -> Option<&mut E>
    where
        E: Display + Debug + Send + Sync + 'static;
    pub fn into_boxed_dyn_error(self) -> Box<dyn error::Error + Send + Sync + 'static>;
    pub fn reallocate_into_boxed_dyn_error_without_backtrace(self) -> Box<dyn error::Error + Send + Sync + 'static>;
}
impl<E> From<E> for Error
where
    E: error::Error + Send + Sync + 'static,
{}
impl Deref for Error {
    type Target = dyn error::Error + Sync + Send;
}
impl DerefMut for Error {}
impl Display for Error {}
impl Drop for Error {
    fn drop(&mut self);
}
impl From<Error> for Box<dyn error::Error + Send + Sync + 'static> {}
impl From<Error> for Box<dyn error::Error + Send + 'static> {}
impl From<Error> for Box<dyn error::Error + 'static> {}
impl AsRef<dyn error::Error + Sync + Send> for Error {}
impl AsRef<dyn error::Error> for Error {}

#[derive(Clone)]
pub struct Chain<'a> {
    borrowed: &'a (),
    _not_send: PhantomData<*const ()>,
    shared: std::sync::Arc<()>,
}
impl<'a> Chain<'a> {
    pub fn new(head: &'a (dyn error::Error + 'static)) -> Self;
}
impl<'a> Iterator for Chain<'a> {
    type Item = &'a (dyn error::Error + 'static);
}
impl DoubleEndedIterator for Chain<'_> {}
impl ExactSizeIterator for Chain<'_> {}
impl Default for Chain<'_> {}

pub type Result<T, E = Error> = std::result::Result<T, E>;
pub trait Context<T, E> {
    fn context<C>(self, context: C) -> Result<T, Error>
    where
        C: Display + Send + Sync + 'static;
    fn with_context<C, F>(self, f: F) -> Result<T, Error>
    where
        C: Display + Send + Sync + 'static,
        F: FnOnce() -> C;
}
impl<T, E: std::error::Error + Send + Sync + 'static> Context<T, E> for std::result::Result<T, E> {}
impl<T> Context<T, Infallible> for Option<T> {}

pub fn Ok<T>(value: T) -> Result<T>;
#[macro_export]
macro_rules! bail { () => {}; }
#[macro_export]
macro_rules! ensure { () => {}; }
