use std::error::Error;
use std::fmt;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::option::Option;
use std::ptr::NonNull;
use std::result::Result;

pub struct UnsafeCell<T: ?Sized> {
    value: T,
}
impl<T: ?Sized> !Sync for UnsafeCell<T> {}
impl<T> UnsafeCell<T> {
    pub const fn new(value: T) -> UnsafeCell<T>;
    pub const fn into_inner(self) -> T;
}
impl<T: ?Sized> UnsafeCell<T> {
    pub const fn get(&self) -> *mut T;
    pub const fn get_mut(&mut self) -> &mut T;
    pub const fn raw_get(this: *const Self) -> *mut T;
    pub const fn from_mut(value: &mut T) -> &mut UnsafeCell<T>;
}
impl<T: Default> Default for UnsafeCell<T> {}
impl<T> From<T> for UnsafeCell<T> {}

pub struct Cell<T: ?Sized> {
    value: UnsafeCell<T>,
}
impl<T> Cell<T> {
    pub const fn new(value: T) -> Cell<T>;
    pub fn set(&self, val: T);
    pub fn swap(&self, other: &Self);
    pub const fn replace(&self, val: T) -> T;
    pub const fn into_inner(self) -> T;
}
impl<T: Copy> Cell<T> {
    pub const fn get(&self) -> T;
    pub fn update(&self, f: impl FnOnce(T) -> T);
}
impl<T: ?Sized> Cell<T> {
    pub const fn as_ptr(&self) -> *mut T;
    pub const fn get_mut(&mut self) -> &mut T;
    pub const fn from_mut(t: &mut T) -> &Cell<T>;
}
impl<T: Default> Cell<T> {
    pub fn take(&self) -> T;
}
impl<T> Cell<[T]> {
    pub const fn as_slice_of_cells(&self) -> &[Cell<T>];
}
impl<T, const N: usize> Cell<[T; N]> {
    pub const fn as_array_of_cells(&self) -> &[Cell<T>; N];
}
impl<T: Copy> Clone for Cell<T> {}
impl<T: Copy + PartialEq> PartialEq for Cell<T> {}
impl<T: Copy + Eq> Eq for Cell<T> {}
impl<T: Copy + PartialOrd> PartialOrd for Cell<T> {}
impl<T: Copy + Ord> Ord for Cell<T> {}
impl<T: ?Sized + PartialEq> PartialEq for RefCell<T> {}
impl<T: ?Sized + Eq> Eq for RefCell<T> {}
impl<T: ?Sized + PartialOrd> PartialOrd for RefCell<T> {}
impl<T: ?Sized + Ord> Ord for RefCell<T> {}
impl<T: Copy + fmt::Debug> fmt::Debug for Cell<T> {}
impl<T: Default> Default for Cell<T> {}
impl<T> From<T> for Cell<T> {}

pub struct RefCell<T: ?Sized> {
    borrow: Cell<isize>,
    value: UnsafeCell<T>,
}
impl<T> RefCell<T> {
    pub const fn new(value: T) -> RefCell<T>;
    pub const fn into_inner(self) -> T;
    pub const fn replace(&self, t: T) -> T;
    pub fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T;
    pub const fn swap(&self, other: &Self);
}
impl<T: ?Sized> RefCell<T> {
    pub const fn borrow(&self) -> Ref<'_, T>;
    pub const fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError>;
    pub const fn borrow_mut(&self) -> RefMut<'_, T>;
    pub const fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError>;
    pub const unsafe fn try_borrow_unguarded(&self) -> Result<&T, BorrowError>;
    pub const fn as_ptr(&self) -> *mut T;
    pub const fn get_mut(&mut self) -> &mut T;
}
impl<T: Default> RefCell<T> {
    pub fn take(&self) -> T;
}
impl<T: Clone> Clone for RefCell<T> {}
impl<T: Default> Default for RefCell<T> {}
impl<T> From<T> for RefCell<T> {}
impl<T: ?Sized + fmt::Debug> fmt::Debug for RefCell<T> {}
#[derive(Debug)]
pub struct BorrowError {}
impl fmt::Display for BorrowError {}
impl Error for BorrowError {}
#[derive(Debug)]
pub struct BorrowMutError {}
impl fmt::Display for BorrowMutError {}
impl Error for BorrowMutError {}

struct BorrowRef<'b> {
    borrow: &'b Cell<isize>,
}
impl Drop for BorrowRef<'_> {}
#[pinscope::guard(refcell)]
pub struct Ref<'b, T: ?Sized> {
    value: NonNull<T>,
    borrow: BorrowRef<'b>,
}
impl<'b, T: ?Sized> Ref<'b, T> {
    pub fn clone(orig: &Ref<'b, T>) -> Ref<'b, T>;
    pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(orig: Ref<'b, T>, f: F) -> Ref<'b, U>;
    pub fn filter_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(orig: Ref<'b, T>, f: F) -> Result<Ref<'b, U>, Self>;
    pub fn map_split<U: ?Sized, V: ?Sized, F: FnOnce(&T) -> (&U, &V)>(orig: Ref<'b, T>, f: F) -> (Ref<'b, U>, Ref<'b, V>);
}
impl<T: ?Sized> Deref for Ref<'_, T> {
    type Target = T;
}
impl<T: ?Sized + fmt::Display> fmt::Display for Ref<'_, T> {}
impl<T: ?Sized + fmt::Debug> fmt::Debug for Ref<'_, T> {}
#[pinscope::guard(refcell)]
pub struct RefMut<'b, T: ?Sized> {
    value: NonNull<T>,
    borrow: BorrowRef<'b>,
    marker: PhantomData<&'b mut T>,
}
impl<'b, T: ?Sized> RefMut<'b, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: RefMut<'b, T>, f: F) -> RefMut<'b, U>;
    pub fn filter_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(orig: RefMut<'b, T>, f: F) -> Result<RefMut<'b, U>, Self>;
    pub fn map_split<U: ?Sized, V: ?Sized, F: FnOnce(&mut T) -> (&mut U, &mut V)>(orig: RefMut<'b, T>, f: F) -> (RefMut<'b, U>, RefMut<'b, V>);
}
impl<T: ?Sized> Deref for RefMut<'_, T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for RefMut<'_, T> {}
impl<T: ?Sized + fmt::Display> fmt::Display for RefMut<'_, T> {}
impl<T: ?Sized + fmt::Debug> fmt::Debug for RefMut<'_, T> {}

pub struct OnceCell<T> {
    inner: UnsafeCell<Option<T>>,
}
impl<T> OnceCell<T> {
    pub const fn new() -> OnceCell<T>;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn set(&self, value: T) -> Result<(), T>;
    pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T;
    pub const fn into_inner(self) -> Option<T>;
    pub fn take(&mut self) -> Option<T>;
}
impl<T: Clone> Clone for OnceCell<T> {}
impl<T> Default for OnceCell<T> {}
impl<T> From<T> for OnceCell<T> {}

pub struct LazyCell<T, F = fn() -> T> {
    value: UnsafeCell<Result<T, F>>,
}
impl<T, F: FnOnce() -> T> LazyCell<T, F> {
    pub const fn new(f: F) -> LazyCell<T, F>;
    pub fn force(this: &LazyCell<T, F>) -> &T;
    pub fn force_mut(this: &mut LazyCell<T, F>) -> &mut T;
}
impl<T, F> LazyCell<T, F> {
    pub fn get(this: &LazyCell<T, F>) -> Option<&T>;
    pub fn get_mut(this: &mut LazyCell<T, F>) -> Option<&mut T>;
}
impl<T, F: FnOnce() -> T> Deref for LazyCell<T, F> {
    type Target = T;
}
