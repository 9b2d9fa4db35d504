use crate::future::{FusedFuture, Future, TryFuture};
use crate::stream::{Stream, TryStream};
use std::result::Result;

pub struct MapOk<Fut, F> {
    future: Fut,
    f: Option<F>,
}
impl<Fut: Unpin, F> Unpin for MapOk<Fut, F> {}
impl<Fut: TryFuture, F: FnOnce(Fut::Ok) -> T, T> Future for MapOk<Fut, F> {
    type Output = Result<T, Fut::Error>;
}
impl<Fut: TryFuture, F: FnOnce(Fut::Ok) -> T, T> FusedFuture for MapOk<Fut, F> {}
pub struct MapErr<Fut, F> {
    future: Fut,
    f: Option<F>,
}
impl<Fut: Unpin, F> Unpin for MapErr<Fut, F> {}
impl<Fut: TryFuture, F: FnOnce(Fut::Error) -> E, E> Future for MapErr<Fut, F> {
    type Output = Result<Fut::Ok, E>;
}
impl<Fut: TryFuture, F: FnOnce(Fut::Error) -> E, E> FusedFuture for MapErr<Fut, F> {}
pub struct MapOkOrElse<Fut, F, G> {
    future: Fut,
    f: Option<F>,
    g: Option<G>,
}
impl<Fut: Unpin, F, G> Unpin for MapOkOrElse<Fut, F, G> {}
impl<Fut: TryFuture, F: FnOnce(Fut::Ok) -> T, G: FnOnce(Fut::Error) -> T, T> Future for MapOkOrElse<Fut, F, G> {
    type Output = T;
}
impl<Fut: TryFuture, F: FnOnce(Fut::Ok) -> T, G: FnOnce(Fut::Error) -> T, T> FusedFuture for MapOkOrElse<Fut, F, G> {}
pub struct ErrInto<Fut, E> {
    future: Fut,
    into: std::marker::PhantomData<fn() -> E>,
}
impl<Fut: Unpin, E> Unpin for ErrInto<Fut, E> {}
impl<Fut: TryFuture, E> Future for ErrInto<Fut, E>
where
    Fut::Error: Into<E>,
{
    type Output = Result<Fut::Ok, E>;
}
impl<Fut: TryFuture, E> FusedFuture for ErrInto<Fut, E>
where
    Fut::Error: Into<E>,
{
}
pub struct OkInto<Fut, T> {
    future: Fut,
    into: std::marker::PhantomData<fn() -> T>,
}
impl<Fut: Unpin, T> Unpin for OkInto<Fut, T> {}
impl<Fut: TryFuture, T> Future for OkInto<Fut, T>
where
    Fut::Ok: Into<T>,
{
    type Output = Result<T, Fut::Error>;
}
impl<Fut: TryFuture, T> FusedFuture for OkInto<Fut, T>
where
    Fut::Ok: Into<T>,
{
}
pub struct AndThen<Fut1, Fut2, F> {
    first: Option<Fut1>,
    second: Option<Fut2>,
    f: Option<F>,
}
impl<Fut1: Unpin, Fut2: Unpin, F> Unpin for AndThen<Fut1, Fut2, F> {}
impl<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, F: FnOnce(Fut1::Ok) -> Fut2> Future for AndThen<Fut1, Fut2, F> {
    type Output = Result<Fut2::Ok, Fut2::Error>;
}
impl<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, F: FnOnce(Fut1::Ok) -> Fut2> FusedFuture for AndThen<Fut1, Fut2, F> {}
pub struct OrElse<Fut1, Fut2, F> {
    first: Option<Fut1>,
    second: Option<Fut2>,
    f: Option<F>,
}
impl<Fut1: Unpin, Fut2: Unpin, F> Unpin for OrElse<Fut1, Fut2, F> {}
impl<Fut1: TryFuture, Fut2: TryFuture<Ok = Fut1::Ok>, F: FnOnce(Fut1::Error) -> Fut2> Future for OrElse<Fut1, Fut2, F> {
    type Output = Result<Fut2::Ok, Fut2::Error>;
}
impl<Fut1: TryFuture, Fut2: TryFuture<Ok = Fut1::Ok>, F: FnOnce(Fut1::Error) -> Fut2> FusedFuture for OrElse<Fut1, Fut2, F> {}
pub struct InspectOk<Fut, F> {
    future: Fut,
    f: Option<F>,
}
impl<Fut: Unpin, F> Unpin for InspectOk<Fut, F> {}
impl<Fut: TryFuture, F: FnOnce(&Fut::Ok)> Future for InspectOk<Fut, F> {
    type Output = Result<Fut::Ok, Fut::Error>;
}
impl<Fut: TryFuture, F: FnOnce(&Fut::Ok)> FusedFuture for InspectOk<Fut, F> {}
pub struct InspectErr<Fut, F> {
    future: Fut,
    f: Option<F>,
}
impl<Fut: Unpin, F> Unpin for InspectErr<Fut, F> {}
impl<Fut: TryFuture, F: FnOnce(&Fut::Error)> Future for InspectErr<Fut, F> {
    type Output = Result<Fut::Ok, Fut::Error>;
}
impl<Fut: TryFuture, F: FnOnce(&Fut::Error)> FusedFuture for InspectErr<Fut, F> {}
pub struct UnwrapOrElse<Fut, F> {
    future: Fut,
    f: Option<F>,
}
impl<Fut: Unpin, F> Unpin for UnwrapOrElse<Fut, F> {}
impl<Fut: TryFuture, F: FnOnce(Fut::Error) -> Fut::Ok> Future for UnwrapOrElse<Fut, F> {
    type Output = Fut::Ok;
}
impl<Fut: TryFuture, F: FnOnce(Fut::Error) -> Fut::Ok> FusedFuture for UnwrapOrElse<Fut, F> {}
pub struct IntoFuture<Fut> {
    future: Fut,
}
impl<Fut: Unpin> Unpin for IntoFuture<Fut> {}
impl<Fut: TryFuture> Future for IntoFuture<Fut> {
    type Output = Result<Fut::Ok, Fut::Error>;
}
impl<Fut: TryFuture + FusedFuture> FusedFuture for IntoFuture<Fut> {}
pub struct TryFlatten<Fut1, Fut2> {
    first: Option<Fut1>,
    second: Option<Fut2>,
}
impl<Fut1: Unpin, Fut2: Unpin> Unpin for TryFlatten<Fut1, Fut2> {}
impl<Fut1: TryFuture<Ok = Fut2>, Fut2: TryFuture<Error = Fut1::Error>> Future for TryFlatten<Fut1, Fut2> {
    type Output = Result<Fut2::Ok, Fut2::Error>;
}
impl<Fut1: TryFuture<Ok = Fut2>, Fut2: TryFuture<Error = Fut1::Error>> FusedFuture for TryFlatten<Fut1, Fut2> {}
pub struct TryFlattenStream<Fut: TryFuture> {
    first: Option<Fut>,
    second: Option<Fut::Ok>,
}
impl<Fut: TryFuture + Unpin> Unpin for TryFlattenStream<Fut>
where
    Fut::Ok: Unpin,
{
}
impl<Fut: TryFuture> Stream for TryFlattenStream<Fut>
where
    Fut::Ok: TryStream<Error = Fut::Error>,
{
    type Item = Result<<Fut::Ok as TryStream>::Ok, Fut::Error>;
}
pub struct FlattenSink<Fut, Si> {
    first: Option<Fut>,
    second: Option<Si>,
}
impl<Fut: Unpin, Si: Unpin> Unpin for FlattenSink<Fut, Si> {}
