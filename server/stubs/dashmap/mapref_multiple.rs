use std::hash::Hash;
use std::ops::{Deref, DerefMut};

#[pinscope::guard(lock)]
pub struct RefMulti<'a, K, V> {
    pair: &'a (K, V),
    guard: std::sync::Arc<()>,
}
unsafe impl<'a, K: Eq + Hash + Sync, V: Sync> Send for RefMulti<'a, K, V> {}
unsafe impl<'a, K: Eq + Hash + Sync, V: Sync> Sync for RefMulti<'a, K, V> {}
impl<'a, K: Eq + Hash, V> RefMulti<'a, K, V> {
    pub fn key(&self) -> &K;
    pub fn value(&self) -> &V;
    pub fn pair(&self) -> (&K, &V);
}
impl<K: Eq + Hash, V> Deref for RefMulti<'_, K, V> {
    type Target = V;
}

#[pinscope::guard(lock)]
pub struct RefMutMulti<'a, K, V> {
    pair: &'a (K, V),
    guard: std::sync::Arc<()>,
}
unsafe impl<'a, K: Eq + Hash + Sync, V: Sync> Send for RefMutMulti<'a, K, V> {}
unsafe impl<'a, K: Eq + Hash + Sync, V: Sync> Sync for RefMutMulti<'a, K, V> {}
impl<'a, K: Eq + Hash, V> RefMutMulti<'a, K, V> {
    pub fn key(&self) -> &K;
    pub fn value(&self) -> &V;
    pub fn value_mut(&mut self) -> &mut V;
    pub fn pair(&self) -> (&K, &V);
    pub fn pair_mut(&mut self) -> (&K, &mut V);
}
impl<K: Eq + Hash, V> Deref for RefMutMulti<'_, K, V> {
    type Target = V;
}
impl<K: Eq + Hash, V> DerefMut for RefMutMulti<'_, K, V> {}
