use crate::{DashSet, Map};
use crate::setref::multiple::RefMulti;
use std::hash::{BuildHasher, Hash};
use std::marker::PhantomData;

pub struct OwningIter<K, S> {
    set: DashSet<K, S>,
    item: Vec<K>,
}
unsafe impl<K: Eq + Hash + Send, S: BuildHasher + Clone + Send> Send for OwningIter<K, S> {}
unsafe impl<K: Eq + Hash + Sync, S: BuildHasher + Clone + Sync> Sync for OwningIter<K, S> {}
impl<K: Eq + Hash, S: BuildHasher + Clone> Iterator for OwningIter<K, S> {
    type Item = K;
}

pub struct Iter<'a, K, S, M> {
    map: &'a M,
    item: PhantomData<&'a K>,
    hasher: PhantomData<S>,
    guard: std::sync::Arc<()>,
}
unsafe impl<'a, K: 'a + Eq + Hash + Send, S: 'a + BuildHasher + Clone, M: Map<'a, K, (), S>> Send for Iter<'a, K, S, M> {}
unsafe impl<'a, K: 'a + Eq + Hash + Sync, S: 'a + BuildHasher + Clone, M: Map<'a, K, (), S>> Sync for Iter<'a, K, S, M> {}
impl<'a, K: Eq + Hash, S: 'a + BuildHasher + Clone, M: Map<'a, K, (), S>> Iterator for Iter<'a, K, S, M> {
    type Item = RefMulti<'a, K>;
}
