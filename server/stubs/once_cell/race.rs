use std::num::NonZeroUsize;

#[derive(Debug, Default)]
pub struct OnceNonZeroUsize {
    value: usize,
}
impl OnceNonZeroUsize {
    pub const fn new() -> Self;
    pub fn get(&self) -> Option<NonZeroUsize>;
    pub unsafe fn get_unchecked(&self) -> NonZeroUsize;
    pub fn set(&self, value: NonZeroUsize) -> Result<(), ()>;
    pub fn get_or_init<F>(&self, f: F) -> NonZeroUsize
    where
        F: FnOnce() -> NonZeroUsize;
    pub fn get_or_try_init<F, E>(&self, f: F) -> Result<NonZeroUsize, E>
    where
        F: FnOnce() -> Result<NonZeroUsize, E>;
}

#[derive(Debug, Default)]
pub struct OnceBool {
    value: usize,
}
impl OnceBool {
    pub const fn new() -> Self;
    pub fn get(&self) -> Option<bool>;
    pub fn set(&self, value: bool) -> Result<(), ()>;
    pub fn get_or_init<F>(&self, f: F) -> bool
    where
        F: FnOnce() -> bool;
    pub fn get_or_try_init<F, E>(&self, f: F) -> Result<bool, E>
    where
        F: FnOnce() -> Result<bool, E>;
}

pub struct OnceRef<'a, T> {
    value: T,
    borrowed: &'a (),
}
unsafe impl<'a, T> Send for OnceRef<'a, T>
where
    T: Sync,
{
}
impl<'a, T> Unpin for OnceRef<'a, T> {}
impl<'a, T> OnceRef<'a, T> {
    pub const fn new() -> Self;
    pub fn get(&self) -> Option<&'a T>;
    pub fn set(&self, value: &'a T) -> Result<(), ()>;
    pub fn get_or_init<F>(&self, f: F) -> &'a T
    where
        F: FnOnce() -> &'a T;
    pub fn get_or_try_init<F, E>(&self, f: F) -> Result<&'a T, E>
    where
        F: FnOnce() -> Result<&'a T, E>;
}
impl<'a, T> Default for OnceRef<'a, T> {}

pub struct OnceBox<T> {
    value: T,
}
unsafe impl<T> Sync for OnceBox<T>
where
    T: Send,
    T: Sync,
{
}
impl<T> Unpin for OnceBox<T> {}
impl<T> OnceBox<T> {
    pub const fn new() -> Self;
    pub fn with_value(value: Box<T>) -> Self;
    pub fn get(&self) -> Option<&T>;
    pub fn set(&self, value: Box<T>) -> Result<(), Box<T>>;
    pub fn get_or_init<F>(&self, f: F) -> &T
    where
        F: FnOnce() -> Box<T>;
    pub fn get_or_try_init<F, E>(&self, f: F) -> Result<&T, E>
    where
        F: FnOnce() -> Result<Box<T>, E>;
}
impl<T> Default for OnceBox<T> {}
impl<T> Drop for OnceBox<T> {
    fn drop(&mut self);
}
impl<T: Clone> Clone for OnceBox<T> {}
