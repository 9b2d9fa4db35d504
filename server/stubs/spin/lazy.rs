use crate::relax::{RelaxStrategy, Spin};
use std::cell::Cell;
use std::marker::PhantomData;
use std::ops::Deref;

pub struct Lazy<T, F = fn() -> T, R = Spin> {
    t: T,
    f: F,
    r: R,
    _not_sync: PhantomData<Cell<()>>,
    shared: std::sync::Arc<()>,
}
unsafe impl<T, F, R> Send for Lazy<T, F, R>
where
    F: Send,
    T: Send,
{
}
impl<T, F, R> Lazy<T, F, R> {
    pub const fn new(f: F) -> Self;
    pub fn as_mut_ptr(&self) -> *mut T;
}
impl<T, F: FnOnce() -> T, R: RelaxStrategy> Lazy<T, F, R> {
    pub fn force(this: &Self) -> &T;
}
impl<T, F: FnOnce() -> T, R: RelaxStrategy> Deref for Lazy<T, F, R> {
    type Target = T;
}
impl<T: Default, R> Default for Lazy<T, fn() -> T, R> {}
