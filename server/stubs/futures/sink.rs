use crate::future::{Either, Future};
use crate::stream::{Stream, TryStream};
use std::boxed::Box;
use std::collections::VecDeque;
use std::ops::DerefMut;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::vec::Vec;

pub trait Sink<Item> {
    type Error;
    fn poll_ready(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    fn start_send(self: Pin<&mut Self>, item: Item) -> Result<(), Self::Error>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
}
impl<S: ?Sized + Sink<Item> + Unpin, Item> Sink<Item> for &mut S {
    type Error = S::Error;
}
impl<S: ?Sized + Sink<Item> + Unpin, Item> Sink<Item> for Box<S> {
    type Error = S::Error;
}
impl<P: DerefMut + Unpin, Item> Sink<Item> for Pin<P>
where
    P::Target: Sink<Item>,
{
    type Error = <P::Target as Sink<Item>>::Error;
}
impl<T> Sink<T> for Vec<T> {
    type Error = std::convert::Infallible;
}
impl<T> Sink<T> for VecDeque<T> {
    type Error = std::convert::Infallible;
}
impl<A: Sink<Item>, B: Sink<Item, Error = A::Error>, Item> Sink<Item> for Either<A, B> {
    type Error = A::Error;
}

pub trait SinkExt<Item>: Sink<Item> {
    fn with<U, Fut: Future<Output = Result<Item, E>>, F: FnMut(U) -> Fut, E: From<Self::Error>>(self, f: F) -> With<Self, Item, U, Fut, F>
    where
        Self: Sized;
    fn sink_map_err<E, F: FnOnce(Self::Error) -> E>(self, f: F) -> SinkMapErr<Self, F>
    where
        Self: Sized;
    fn sink_err_into<E>(self) -> SinkErrInto<Self, Item, E>
    where
        Self: Sized,
        Self::Error: Into<E>;
    fn buffer(self, capacity: usize) -> Buffer<Self, Item>
    where
        Self: Sized;
    fn close(&mut self) -> Close<'_, Self, Item>
    where
        Self: Unpin;
    fn fanout<Si>(self, other: Si) -> Fanout<Self, Si>
    where
        Self: Sized,
        Item: Clone,
        Si: Sink<Item, Error = Self::Error>;
    fn flush(&mut self) -> Flush<'_, Self, Item>
    where
        Self: Unpin;
    fn send(&mut self, item: Item) -> Send<'_, Self, Item>
    where
        Self: Unpin;
    fn feed(&mut self, item: Item) -> Feed<'_, Self, Item>
    where
        Self: Unpin;
    fn send_all<'a, St: ?Sized + TryStream<Ok = Item, Error = Self::Error> + Unpin>(&'a mut self, stream: &'a mut St) -> SendAll<'a, Self, St>
    where
        Self: Unpin;
    fn poll_ready_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>
    where
        Self: Unpin;
    fn start_send_unpin(&mut self, item: Item) -> Result<(), Self::Error>
    where
        Self: Unpin;
    fn poll_flush_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>
    where
        Self: Unpin;
    fn poll_close_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>
    where
        Self: Unpin;
}
impl<T: ?Sized + Sink<Item>, Item> SinkExt<Item> for T {}

pub struct Send<'a, Si: ?Sized, Item> {
    sink: &'a mut Si,
    item: Option<Item>,
}
impl<Si: Unpin + ?Sized, Item> Unpin for Send<'_, Si, Item> {}
impl<Si: Sink<Item> + Unpin + ?Sized, Item> Future for Send<'_, Si, Item> {
    type Output = Result<(), Si::Error>;
}
pub struct Feed<'a, Si: ?Sized, Item> {
    sink: &'a mut Si,
    item: Option<Item>,
}
impl<Si: Unpin + ?Sized, Item> Unpin for Feed<'_, Si, Item> {}
impl<Si: Sink<Item> + Unpin + ?Sized, Item> Future for Feed<'_, Si, Item> {
    type Output = Result<(), Si::Error>;
}
pub struct Flush<'a, Si: ?Sized, Item> {
    sink: &'a mut Si,
    item: std::marker::PhantomData<fn(Item)>,
}
impl<Si: Unpin + ?Sized, Item> Unpin for Flush<'_, Si, Item> {}
impl<Si: Sink<Item> + Unpin + ?Sized, Item> Future for Flush<'_, Si, Item> {
    type Output = Result<(), Si::Error>;
}
pub struct Close<'a, Si: ?Sized, Item> {
    sink: &'a mut Si,
    item: std::marker::PhantomData<fn(Item)>,
}
impl<Si: Unpin + ?Sized, Item> Unpin for Close<'_, Si, Item> {}
impl<Si: Sink<Item> + Unpin + ?Sized, Item> Future for Close<'_, Si, Item> {
    type Output = Result<(), Si::Error>;
}
pub struct SendAll<'a, Si: ?Sized, St: ?Sized + TryStream> {
    sink: &'a mut Si,
    stream: &'a mut St,
    buffered: Option<St::Ok>,
}
impl<Si: Unpin + ?Sized, St: TryStream + Unpin + ?Sized> Unpin for SendAll<'_, Si, St> {}
impl<Si: Sink<T, Error = E> + Unpin + ?Sized, St: Stream<Item = Result<T, E>> + Unpin + ?Sized, T, E> Future for SendAll<'_, Si, St> {
    type Output = Result<(), E>;
}

pub struct With<Si, Item, U, Fut, F> {
    sink: Si,
    f: F,
    state: Option<Fut>,
    phantom: std::marker::PhantomData<fn(U) -> Item>,
}
impl<Si: Unpin, Item, U, Fut: Unpin, F> Unpin for With<Si, Item, U, Fut, F> {}
impl<Si: Sink<Item>, Item, U, Fut: Future<Output = Result<Item, E>>, F: FnMut(U) -> Fut, E: From<Si::Error>> Sink<U> for With<Si, Item, U, Fut, F> {
    type Error = E;
}
pub struct SinkMapErr<Si, F> {
    sink: Si,
    f: Option<F>,
}
impl<Si: Unpin, F> Unpin for SinkMapErr<Si, F> {}
impl<Si: Sink<Item>, F: FnOnce(Si::Error) -> E, E, Item> Sink<Item> for SinkMapErr<Si, F> {
    type Error = E;
}
pub struct SinkErrInto<Si: Sink<Item>, Item, E> {
    sink: Si,
    into: std::marker::PhantomData<fn(Item) -> E>,
}
impl<Si: Sink<Item> + Unpin, Item, E> Unpin for SinkErrInto<Si, Item, E> {}
impl<Si: Sink<Item>, Item, E> Sink<Item> for SinkErrInto<Si, Item, E>
where
    Si::Error: Into<E>,
{
    type Error = E;
}
pub struct Buffer<Si, Item> {
    sink: Si,
    buf: VecDeque<Item>,
}
impl<Si: Unpin, Item> Unpin for Buffer<Si, Item> {}
impl<Si: Sink<Item>, Item> Sink<Item> for Buffer<Si, Item> {
    type Error = Si::Error;
}
pub struct Fanout<Si1, Si2> {
    sink1: Si1,
    sink2: Si2,
}
impl<Si1: Unpin, Si2: Unpin> Unpin for Fanout<Si1, Si2> {}
impl<Si1: Sink<Item>, Si2: Sink<Item, Error = Si1::Error>, Item: Clone> Sink<Item> for Fanout<Si1, Si2> {
    type Error = Si1::Error;
}
pub struct Drain<T> {
    marker: std::marker::PhantomData<T>,
}
impl<T> Unpin for Drain<T> {}
impl<T> Sink<T> for Drain<T> {
    type Error = std::convert::Infallible;
}
pub fn drain<T>() -> Drain<T>;
pub struct Unfold<T, F, R> {
    state: Option<T>,
    function: F,
    future: Option<R>,
}
impl<T, F, R: Unpin> Unpin for Unfold<T, F, R> {}
impl<T, F: FnMut(T, Item) -> R, R: Future<Output = Result<T, E>>, Item, E> Sink<Item> for Unfold<T, F, R> {
    type Error = E;
}
pub fn unfold<T, F: FnMut(T, Item) -> R, R: Future<Output = Result<T, E>>, Item, E>(init: T, function: F) -> Unfold<T, F, R>;
