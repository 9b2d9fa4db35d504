pub trait AsField {}
impl AsField for str {}

pub trait Value {}
impl Value for str {}
impl Value for bool {}
impl Value for String {}
impl<T: ?Sized + Value> Value for &T {}
impl<T: Value> Value for Option<T> {}
