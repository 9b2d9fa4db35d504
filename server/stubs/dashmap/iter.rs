use crate::{DashMap, Map};
use crate::mapref::multiple::{RefMulti, RefMutMulti};
use std::hash::{BuildHasher, Hash, RandomState};
use std::marker::PhantomData;

pub struct OwningIter<K, V, S = RandomState> {
    map: DashMap<K, V, S>,
    item: Vec<(K, V)>,
}
unsafe impl<K: Eq + Hash + Send, V: Send, S: BuildHasher + Clone + Send> Send for OwningIter<K, V, S> {}
unsafe impl<K: Eq + Hash + Sync, V: Sync, S: BuildHasher + Clone + Sync> Sync for OwningIter<K, V, S> {}
impl<K: Eq + Hash, V, S: BuildHasher + Clone> Iterator for OwningIter<K, V, S> {
    type Item = (K, V);
}

pub struct Iter<'a, K, V, S = RandomState, M = DashMap<K, V, S>> {
    map: &'a M,
    item: PhantomData<&'a (K, V)>,
    hasher: PhantomData<S>,
    guard: std::sync::Arc<()>,
}
unsafe impl<'a, K: 'a + Eq + Hash + Send, V: 'a + Send, S: 'a + BuildHasher + Clone, M: Map<'a, K, V, S>> Send for Iter<'a, K, V, S, M> {}
unsafe impl<'a, K: 'a + Eq + Hash + Sync, V: 'a + Sync, S: 'a + BuildHasher + Clone, M: Map<'a, K, V, S>> Sync for Iter<'a, K, V, S, M> {}
impl<K: Clone + Hash + Eq, V: Clone, S: Clone + BuildHasher> Clone for Iter<'_, K, V, S> {}
impl<'a, K: Eq + Hash, V, S: 'a + BuildHasher + Clone, M: Map<'a, K, V, S>> Iterator for Iter<'a, K, V, S, M> {
    type Item = RefMulti<'a, K, V>;
}

pub struct IterMut<'a, K, V, S = RandomState, M = DashMap<K, V, S>> {
    map: &'a M,
    item: PhantomData<&'a (K, V)>,
    hasher: PhantomData<S>,
    guard: std::sync::Arc<()>,
}
unsafe impl<'a, K: 'a + Eq + Hash + Send, V: 'a + Send, S: 'a + BuildHasher + Clone, M: Map<'a, K, V, S>> Send for IterMut<'a, K, V, S, M> {}
unsafe impl<'a, K: 'a + Eq + Hash + Sync, V: 'a + Sync, S: 'a + BuildHasher + Clone, M: Map<'a, K, V, S>> Sync for IterMut<'a, K, V, S, M> {}
impl<'a, K: Eq + Hash, V, S: 'a + BuildHasher + Clone, M: Map<'a, K, V, S>> Iterator for IterMut<'a, K, V, S, M> {
    type Item = RefMutMulti<'a, K, V>;
}
