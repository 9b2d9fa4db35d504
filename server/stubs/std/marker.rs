pub trait Sized {}
pub unsafe auto trait Send {}
pub unsafe auto trait Sync {}
pub auto trait Unpin {}
pub trait Copy: Clone {}

pub struct PhantomData<T: ?Sized>(T);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhantomPinned;
impl !Unpin for PhantomPinned {}

impl<T: ?Sized> Clone for PhantomData<T> {}
impl<T: ?Sized> Copy for PhantomData<T> {}
impl<T: ?Sized> Default for PhantomData<T> {}
impl<T: ?Sized> PartialEq for PhantomData<T> {}
impl<T: ?Sized> Eq for PhantomData<T> {}
