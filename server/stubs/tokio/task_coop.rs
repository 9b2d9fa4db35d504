use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

pub struct Unconstrained<F> {
    inner: F,
}
impl<F: Future> Future for Unconstrained<F> {
    type Output = F::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}
pub struct Coop<F> {
    inner: F,
}
impl<F: Future> Future for Coop<F> {
    type Output = F::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}
pub fn unconstrained<F>(inner: F) -> Unconstrained<F>;
pub fn cooperative<F: Future>(fut: F) -> Coop<F>;
pub async fn consume_budget();
pub fn has_budget_remaining() -> bool;
