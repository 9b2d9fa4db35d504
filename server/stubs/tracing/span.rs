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
    pub fn none() -> Span;
    pub fn current() -> Span;
    pub fn enter(&self) -> Entered<'_>;
    pub fn entered(self) -> EnteredSpan;
    pub fn or_current(self) -> Self;
    pub fn in_scope<F: FnOnce() -> T, T>(&self, f: F) -> T;
    pub fn record<V>(&self, field: &str, value: V) -> &Self;
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
    _not_send: NotSend,
}
impl Drop for Entered<'_> {
    fn drop(&mut self);
}

#[pinscope::guard(tracing)]
pub struct EnteredSpan {
    span: Span,
    _not_send: NotSend,
}
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
