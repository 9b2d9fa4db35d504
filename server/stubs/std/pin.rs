use std::fmt;
use std::future::Future;
use std::ops::{Deref, DerefMut};

#[derive(Clone, Copy)]
pub struct Pin<Ptr> {
    pointer: Ptr,
}
impl<Ptr: Deref> Pin<Ptr>
where
    Ptr::Target: Unpin,
{
    pub const fn new(pointer: Ptr) -> Pin<Ptr>;
    pub const fn into_inner(pin: Pin<Ptr>) -> Ptr;
}
impl<Ptr: Deref> Pin<Ptr> {
    pub const unsafe fn new_unchecked(pointer: Ptr) -> Pin<Ptr>;
    pub fn as_ref(&self) -> Pin<&Ptr::Target>;
    pub const unsafe fn into_inner_unchecked(pin: Pin<Ptr>) -> Ptr;
}
impl<Ptr: DerefMut> Pin<Ptr> {
    pub fn as_mut(&mut self) -> Pin<&mut Ptr::Target>;
    pub fn as_deref_mut(self: Pin<&mut Pin<Ptr>>) -> Pin<&mut Ptr::Target>;
    pub fn set(&mut self, value: Ptr::Target)
    where
        Ptr::Target: Sized;
}
impl<'a, T: ?Sized> Pin<&'a T> {
    pub unsafe fn map_unchecked<U: ?Sized, F: FnOnce(&T) -> &U>(self, func: F) -> Pin<&'a U>;
    pub const fn get_ref(self) -> &'a T;
}
impl<'a, T: ?Sized> Pin<&'a mut T> {
    pub const fn into_ref(self) -> Pin<&'a T>;
    pub const fn get_mut(self) -> &'a mut T
    where
        T: Unpin;
    pub const unsafe fn get_unchecked_mut(self) -> &'a mut T;
    pub unsafe fn map_unchecked_mut<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(self, func: F) -> Pin<&'a mut U>;
}
impl<T: ?Sized> Pin<&'static T> {
    pub const fn static_ref(r: &'static T) -> Pin<&'static T>;
}
impl<T: ?Sized> Pin<&'static mut T> {
    pub const fn static_mut(r: &'static mut T) -> Pin<&'static mut T>;
}
impl<Ptr: Deref> Deref for Pin<Ptr> {
    type Target = Ptr::Target;
}
impl<Ptr: DerefMut> DerefMut for Pin<Ptr> where Ptr::Target: Unpin {}
impl<P> Future for Pin<P>
where
    P: DerefMut,
    P::Target: Future,
{
    type Output = <P::Target as Future>::Output;
}
impl<Ptr: Deref> std::hash::Hash for Pin<Ptr> where Ptr::Target: std::hash::Hash {}
impl<Ptr: fmt::Debug> fmt::Debug for Pin<Ptr> {}
impl<Ptr: fmt::Display> fmt::Display for Pin<Ptr> {}
impl<Ptr: Deref, Q: Deref> PartialEq<Pin<Q>> for Pin<Ptr> where Ptr::Target: PartialEq<Q::Target> {}

macro_rules! pin { () => {}; }
