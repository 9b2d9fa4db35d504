use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::span::Span;

pub trait Instrument: Sized {
    fn instrument(self, span: Span) -> Instrumented<Self>;
    fn in_current_span(self) -> Instrumented<Self>;
}
impl<T: Sized> Instrument for T {}

pub trait WithSubscriber: Sized {}
impl<T: Sized> WithSubscriber for T {}

pub struct Instrumented<T> {
    inner: T,
    span: Span,
}
impl<T> Drop for Instrumented<T> {
    fn drop(&mut self);
}
impl<T> Instrumented<T> {
    pub fn span(&self) -> &Span;
    pub fn span_mut(&mut self) -> &mut Span;
    pub fn inner(&self) -> &T;
    pub fn inner_pin_ref(self: Pin<&Self>) -> Pin<&T>;
    pub fn inner_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
    pub fn inner_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<T: Future> Future for Instrumented<T> {
    type Output = T::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}
