use std::future::Future;
use std::marker::PhantomData;
use std::sync::Arc;

pub use async_task::FallibleTask;
pub use async_task::Task;

pub struct Executor<'a> {
    borrowed: &'a (),
    shared: Arc<()>,
}
impl<'a> Executor<'a> {
    pub const fn new() -> Self;
    pub fn is_empty(&self) -> bool;
    pub fn spawn<T: Send + 'a>(&self, future: impl Future<Output = T> + Send + 'a) -> async_task::Task<T>;
    pub fn spawn_many<T: Send + 'a, F: Future<Output = T> + Send + 'a>(&self, futures: impl IntoIterator<Item = F>, handles: &mut impl Extend<async_task::Task<F::Output>>);
    pub fn try_tick(&self) -> bool;
    pub async fn tick(&self);
    pub async fn run<T>(&self, future: impl Future<Output = T>) -> T;
}
impl Drop for Executor<'_> {
    fn drop(&mut self);
}
impl<'a> Default for Executor<'a> {}

pub struct LocalExecutor<'a> {
    borrowed: &'a (),
    shared: Arc<()>,
    _not_send: PhantomData<*const ()>,
}
impl<'a> LocalExecutor<'a> {
    pub const fn new() -> Self;
    pub fn is_empty(&self) -> bool;
    pub fn spawn<T: 'a>(&self, future: impl Future<Output = T> + 'a) -> async_task::Task<T>;
    pub fn spawn_many<T: 'a, F: Future<Output = T> + 'a>(&self, futures: impl IntoIterator<Item = F>, handles: &mut impl Extend<async_task::Task<F::Output>>);
    pub fn try_tick(&self) -> bool;
    pub async fn tick(&self);
    pub async fn run<T>(&self, future: impl Future<Output = T>) -> T;
}
impl<'a> Default for LocalExecutor<'a> {}
