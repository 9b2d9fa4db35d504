use std::future::Future;
use std::marker::PhantomData;
use std::sync::Arc;
use std::task::{Context, Poll};

pub async fn consume_budget();
pub fn unconstrained<F>(inner: F) -> Unconstrained<F>;
pub struct Unconstrained<F> {
    value: F,
}
impl<F> Future for Unconstrained<F>
where
    F: Future,
{
    type Output = F::Output;
}

pub fn has_budget_remaining() -> bool;
#[derive(Debug)]
pub struct RestoreOnPending {
    shared: Arc<()>,
    _not_send: PhantomData<*const ()>,
}
impl RestoreOnPending {
    pub fn made_progress(&self);
}
impl Drop for RestoreOnPending {
    fn drop(&mut self);
}

pub fn poll_proceed(cx: &mut Context<'_>) -> Poll<RestoreOnPending>;
#[derive(Debug)]
pub struct Coop<F: Future> {
    value: F,
}
impl<F: Future> Future for Coop<F> {
    type Output = F::Output;
}

pub fn cooperative<F: Future>(fut: F) -> Coop<F>;
