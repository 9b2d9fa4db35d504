use crate::field::{AsField, Value};
use std::marker::PhantomData;
use std::ops::Deref;
use std::sync::Arc;

pub struct Span {
    inner: Option<Arc<()>>,
}
impl Clone for Span {
    fn clone(&self) -> Self;
}
impl Drop for Span {
    fn drop(&mut self);
}
impl Span {
    pub const fn none() -> Span;
    pub fn current() -> Span;
    pub fn enter(&self) -> Entered<'_>;
    pub fn entered(self) -> EnteredSpan;
    pub fn or_current(self) -> Self;
    pub fn in_scope<F: FnOnce() -> T, T>(&self, f: F) -> T;
    pub fn record<Q: AsField + ?Sized, V: Value>(&self, field: &Q, value: V) -> &Self;
    pub fn has_field<Q: AsField + ?Sized>(&self, field: &Q) -> bool;
    pub fn follows_from(&self, from: impl Into<Option<Id>>) -> &Self;
    pub fn is_disabled(&self) -> bool;
    pub fn is_none(&self) -> bool;
    pub fn id(&self) -> Option<Id>;
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Id(u64);

struct NotSend(PhantomData<*mut ()>);

#[pinscope::guard(tracing)]
pub struct Entered<'a> {
    span: &'a Span,
}
impl Drop for Entered<'_> {
    fn drop(&mut self);
}

#[pinscope::guard(tracing)]
pub struct EnteredSpan {
    span: Span,
    _not_send: NotSend,
}
unsafe impl Sync for EnteredSpan {}
impl EnteredSpan {
    pub fn exit(self) -> Span;
    pub fn id(&self) -> Option<Id>;
}
impl Drop for EnteredSpan {
    fn drop(&mut self);
}
impl Deref for EnteredSpan {
    type Target = Span;
    fn deref(&self) -> &Span;
}
