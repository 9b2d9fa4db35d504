use std::boxed::Box;
use std::fmt::{Debug, Display};
use std::option::Option;
use std::result::Result;

pub trait Error: Debug + Display {
    fn source(&self) -> Option<&(dyn Error + 'static)>;
    fn description(&self) -> &str;
    fn cause(&self) -> Option<&dyn Error>;
}
impl dyn Error + 'static {
    pub fn is<T: Error + 'static>(&self) -> bool;
    pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T>;
    pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T>;
    pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<Self>>;
}
impl dyn Error + Send + 'static {
    pub fn is<T: Error + 'static>(&self) -> bool;
    pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T>;
    pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T>;
    pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<Self>>;
}
impl dyn Error + Send + Sync + 'static {
    pub fn is<T: Error + 'static>(&self) -> bool;
    pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T>;
    pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T>;
    pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<Self>>;
}
impl<'a, T: Error + ?Sized> Error for &'a T {}

pub struct Report<E = Box<dyn Error>> {
    error: E,
}
impl<E: Error> Report<E> {
    pub fn new(error: E) -> Report<E>;
    pub fn pretty(self, pretty: bool) -> Self;
    pub fn show_backtrace(self, show_backtrace: bool) -> Self;
}
impl<E: Error> Display for Report<E> {}
impl<E: Error> Debug for Report<E> {}
impl<E: Error> From<E> for Report<E> {}
