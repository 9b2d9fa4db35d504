use std::fmt::Display;
use std::hash::Hash;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

#[pinscope::guard(lock)]
pub struct Ref<'a, K, V> {
    pair: &'a (K, V),
    guard: std::sync::Arc<()>,
}
unsafe impl<'a, K: Eq + Hash + Sync, V: Sync> Send for Ref<'a, K, V> {}
unsafe impl<'a, K: Eq + Hash + Sync, V: Sync> Sync for Ref<'a, K, V> {}
impl<'a, K: Eq + Hash, V> Ref<'a, K, V> {
    pub fn key(&self) -> &K;
    pub fn value(&self) -> &V;
    pub fn pair(&self) -> (&K, &V);
    pub fn map<F, T>(self, f: F) -> MappedRef<'a, K, V, T>
    where
        F: FnOnce(&V) -> &T;
    pub fn try_map<F, T>(self, f: F) -> Result<MappedRef<'a, K, V, T>, Self>
    where
        F: FnOnce(&V) -> Option<&T>;
}
impl<K: Eq + Hash, V> Deref for Ref<'_, K, V> {
    type Target = V;
}

#[pinscope::guard(lock)]
pub struct RefMut<'a, K, V> {
    pair: &'a (K, V),
    guard: std::sync::Arc<()>,
}
unsafe impl<'a, K: Eq + Hash + Sync, V: Sync> Send for RefMut<'a, K, V> {}
unsafe impl<'a, K: Eq + Hash + Sync, V: Sync> Sync for RefMut<'a, K, V> {}
impl<'a, K: Eq + Hash, V> RefMut<'a, K, V> {
    pub fn key(&self) -> &K;
    pub fn value(&self) -> &V;
    pub fn value_mut(&mut self) -> &mut V;
    pub fn pair(&self) -> (&K, &V);
    pub fn pair_mut(&mut self) -> (&K, &mut V);
    pub fn downgrade(self) -> Ref<'a, K, V>;
    pub fn map<F, T>(self, f: F) -> MappedRefMut<'a, K, V, T>
    where
        F: FnOnce(&mut V) -> &mut T;
    pub fn try_map<F, T>(self, f: F) -> Result<MappedRefMut<'a, K, V, T>, Self>
    where
        F: FnOnce(&mut V) -> Option<&mut T>;
}
impl<K: Eq + Hash, V> Deref for RefMut<'_, K, V> {
    type Target = V;
}
impl<K: Eq + Hash, V> DerefMut for RefMut<'_, K, V> {}

#[pinscope::guard(lock)]
pub struct MappedRef<'a, K, V, T> {
    k: Arc<K>,
    v: Arc<V>,
    t: Arc<T>,
    borrowed: &'a (),
    _not_send: PhantomData<*const ()>,
}
impl<'a, K: Eq + Hash, V, T> MappedRef<'a, K, V, T> {
    pub fn key(&self) -> &K;
    pub fn value(&self) -> &T;
    pub fn pair(&self) -> (&K, &T);
    pub fn map<F, T2>(self, f: F) -> MappedRef<'a, K, V, T2>
    where
        F: FnOnce(&T) -> &T2;
    pub fn try_map<F, T2>(self, f: F) -> Result<MappedRef<'a, K, V, T2>, Self>
    where
        F: FnOnce(&T) -> Option<&T2>;
}
impl<K: Eq + Hash, V, T> Deref for MappedRef<'_, K, V, T> {
    type Target = T;
}
impl<K: Eq + Hash, V, T: Display> Display for MappedRef<'_, K, V, T> {}
impl<K: Eq + Hash, V, T: AsRef<TDeref>, TDeref: ?Sized> AsRef<TDeref> for MappedRef<'_, K, V, T> {}

#[pinscope::guard(lock)]
pub struct MappedRefMut<'a, K, V, T> {
    k: Arc<K>,
    v: Arc<V>,
    t: Arc<T>,
    borrowed: &'a (),
    _not_send: PhantomData<*const ()>,
}
impl<'a, K: Eq + Hash, V, T> MappedRefMut<'a, K, V, T> {
    pub fn key(&self) -> &K;
    pub fn value(&self) -> &T;
    pub fn value_mut(&mut self) -> &mut T;
    pub fn pair(&self) -> (&K, &T);
    pub fn pair_mut(&mut self) -> (&K, &mut T);
    pub fn map<F, T2>(self, f: F) -> MappedRefMut<'a, K, V, T2>
    where
        F: FnOnce(&mut T) -> &mut T2;
    pub fn try_map<F, T2>(self, f: F) -> Result<MappedRefMut<'a, K, V, T2>, Self>
    where
        F: FnOnce(&mut T) -> Option<&mut T2>;
}
impl<K: Eq + Hash, V, T> Deref for MappedRefMut<'_, K, V, T> {
    type Target = T;
}
impl<K: Eq + Hash, V, T> DerefMut for MappedRefMut<'_, K, V, T> {}
