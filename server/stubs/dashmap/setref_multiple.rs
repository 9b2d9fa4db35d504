use std::hash::Hash;
use std::ops::Deref;

#[pinscope::guard(lock)]
pub struct RefMulti<'a, K> {
    key: &'a K,
    guard: std::sync::Arc<()>,
}
unsafe impl<'a, K: Eq + Hash + Sync> Send for RefMulti<'a, K> {}
unsafe impl<'a, K: Eq + Hash + Sync> Sync for RefMulti<'a, K> {}
impl<'a, K: Eq + Hash> RefMulti<'a, K> {
    pub fn key(&self) -> &K;
}
impl<K: Eq + Hash> Deref for RefMulti<'_, K> {
    type Target = K;
}
