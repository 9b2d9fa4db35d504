use std::hash::Hash;
use std::ops::Deref;

#[pinscope::guard(lock)]
pub struct Ref<'a, K> {
    key: &'a K,
    guard: std::sync::Arc<()>,
}
unsafe impl<'a, K: Eq + Hash + Sync> Send for Ref<'a, K> {}
unsafe impl<'a, K: Eq + Hash + Sync> Sync for Ref<'a, K> {}
impl<'a, K: Eq + Hash> Ref<'a, K> {
    pub fn key(&self) -> &K;
}
impl<K: Eq + Hash> Deref for Ref<'_, K> {
    type Target = K;
}
