use crate::stream::FuturesUnordered;
use crate::future::{Either, FusedFuture, Future, IntoFuture, MaybeDone, TryFuture, TryMaybeDone};
use std::boxed::Box;
use std::pin::Pin;
use std::result::Result;
use std::vec::Vec;

pub struct Join<Fut1: Future, Fut2: Future> {
    future1: MaybeDone<Fut1>,
    future2: MaybeDone<Fut2>,
}
impl<Fut1: Future + Unpin, Fut2: Future + Unpin> Unpin for Join<Fut1, Fut2> {}
impl<Fut1: Future, Fut2: Future> Future for Join<Fut1, Fut2> {
    type Output = (Fut1::Output, Fut2::Output);
}
impl<Fut1: FusedFuture, Fut2: FusedFuture> FusedFuture for Join<Fut1, Fut2> {}
pub fn join<Fut1: Future, Fut2: Future>(future1: Fut1, future2: Fut2) -> Join<Fut1, Fut2>;
pub struct Join3<Fut1: Future, Fut2: Future, Fut3: Future> {
    future1: MaybeDone<Fut1>,
    future2: MaybeDone<Fut2>,
    future3: MaybeDone<Fut3>,
}
impl<Fut1: Future + Unpin, Fut2: Future + Unpin, Fut3: Future + Unpin> Unpin for Join3<Fut1, Fut2, Fut3> {}
impl<Fut1: Future, Fut2: Future, Fut3: Future> Future for Join3<Fut1, Fut2, Fut3> {
    type Output = (Fut1::Output, Fut2::Output, Fut3::Output);
}
impl<Fut1: FusedFuture, Fut2: FusedFuture, Fut3: FusedFuture> FusedFuture for Join3<Fut1, Fut2, Fut3> {}
pub fn join3<Fut1: Future, Fut2: Future, Fut3: Future>(future1: Fut1, future2: Fut2, future3: Fut3) -> Join3<Fut1, Fut2, Fut3>;
pub struct Join4<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future> {
    future1: MaybeDone<Fut1>,
    future2: MaybeDone<Fut2>,
    future3: MaybeDone<Fut3>,
    future4: MaybeDone<Fut4>,
}
impl<Fut1: Future + Unpin, Fut2: Future + Unpin, Fut3: Future + Unpin, Fut4: Future + Unpin> Unpin for Join4<Fut1, Fut2, Fut3, Fut4> {}
impl<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future> Future for Join4<Fut1, Fut2, Fut3, Fut4> {
    type Output = (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output);
}
impl<Fut1: FusedFuture, Fut2: FusedFuture, Fut3: FusedFuture, Fut4: FusedFuture> FusedFuture for Join4<Fut1, Fut2, Fut3, Fut4> {}
pub fn join4<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4) -> Join4<Fut1, Fut2, Fut3, Fut4>;
pub struct Join5<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future, Fut5: Future> {
    future1: MaybeDone<Fut1>,
    future2: MaybeDone<Fut2>,
    future3: MaybeDone<Fut3>,
    future4: MaybeDone<Fut4>,
    future5: MaybeDone<Fut5>,
}
impl<Fut1: Future + Unpin, Fut2: Future + Unpin, Fut3: Future + Unpin, Fut4: Future + Unpin, Fut5: Future + Unpin> Unpin for Join5<Fut1, Fut2, Fut3, Fut4, Fut5> {}
impl<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future, Fut5: Future> Future for Join5<Fut1, Fut2, Fut3, Fut4, Fut5> {
    type Output = (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output, Fut5::Output);
}
impl<Fut1: FusedFuture, Fut2: FusedFuture, Fut3: FusedFuture, Fut4: FusedFuture, Fut5: FusedFuture> FusedFuture for Join5<Fut1, Fut2, Fut3, Fut4, Fut5> {}
pub fn join5<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future, Fut5: Future>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4, future5: Fut5) -> Join5<Fut1, Fut2, Fut3, Fut4, Fut5>;
pub struct TryJoin<Fut1: TryFuture, Fut2: TryFuture> {
    future1: TryMaybeDone<Fut1>,
    future2: TryMaybeDone<Fut2>,
}
impl<Fut1: TryFuture + Unpin, Fut2: TryFuture + Unpin> Unpin for TryJoin<Fut1, Fut2> {}
impl<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>> Future for TryJoin<Fut1, Fut2> {
    type Output = Result<(Fut1::Ok, Fut2::Ok), Fut1::Error>;
}
pub fn try_join<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>>(future1: Fut1, future2: Fut2) -> TryJoin<Fut1, Fut2>;
pub struct TryJoin3<Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture> {
    future1: TryMaybeDone<Fut1>,
    future2: TryMaybeDone<Fut2>,
    future3: TryMaybeDone<Fut3>,
}
impl<Fut1: TryFuture + Unpin, Fut2: TryFuture + Unpin, Fut3: TryFuture + Unpin> Unpin for TryJoin3<Fut1, Fut2, Fut3> {}
impl<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>> Future for TryJoin3<Fut1, Fut2, Fut3> {
    type Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok), Fut1::Error>;
}
pub fn try_join3<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>>(future1: Fut1, future2: Fut2, future3: Fut3) -> TryJoin3<Fut1, Fut2, Fut3>;
pub struct TryJoin4<Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture, Fut4: TryFuture> {
    future1: TryMaybeDone<Fut1>,
    future2: TryMaybeDone<Fut2>,
    future3: TryMaybeDone<Fut3>,
    future4: TryMaybeDone<Fut4>,
}
impl<Fut1: TryFuture + Unpin, Fut2: TryFuture + Unpin, Fut3: TryFuture + Unpin, Fut4: TryFuture + Unpin> Unpin for TryJoin4<Fut1, Fut2, Fut3, Fut4> {}
impl<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>, Fut4: TryFuture<Error = Fut1::Error>> Future for TryJoin4<Fut1, Fut2, Fut3, Fut4> {
    type Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok, Fut4::Ok), Fut1::Error>;
}
pub fn try_join4<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>, Fut4: TryFuture<Error = Fut1::Error>>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4) -> TryJoin4<Fut1, Fut2, Fut3, Fut4>;
pub struct TryJoin5<Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture, Fut4: TryFuture, Fut5: TryFuture> {
    future1: TryMaybeDone<Fut1>,
    future2: TryMaybeDone<Fut2>,
    future3: TryMaybeDone<Fut3>,
    future4: TryMaybeDone<Fut4>,
    future5: TryMaybeDone<Fut5>,
}
impl<Fut1: TryFuture + Unpin, Fut2: TryFuture + Unpin, Fut3: TryFuture + Unpin, Fut4: TryFuture + Unpin, Fut5: TryFuture + Unpin> Unpin for TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5> {}
impl<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>, Fut4: TryFuture<Error = Fut1::Error>, Fut5: TryFuture<Error = Fut1::Error>> Future for TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5> {
    type Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok, Fut4::Ok, Fut5::Ok), Fut1::Error>;
}
pub fn try_join5<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>, Fut4: TryFuture<Error = Fut1::Error>, Fut5: TryFuture<Error = Fut1::Error>>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4, future5: Fut5) -> TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5>;
pub struct JoinAll<F: Future> {
    few: Pin<Box<[MaybeDone<F>]>>,
    many: FuturesUnordered<F>,
}
impl<F: Future> Future for JoinAll<F> {
    type Output = Vec<F::Output>;
}
impl<F: Future> FromIterator<F> for JoinAll<F> {}
pub fn join_all<I: IntoIterator>(iter: I) -> JoinAll<I::Item>
where
    I::Item: Future;
pub struct TryJoinAll<F: TryFuture> {
    few: Pin<Box<[(Option<F>, Option<F::Ok>, Option<F::Error>)]>>,
    many: FuturesUnordered<F>,
}
impl<F: TryFuture> Future for TryJoinAll<F> {
    type Output = Result<Vec<F::Ok>, F::Error>;
}
impl<F: TryFuture> FromIterator<F> for TryJoinAll<F> {}
pub fn try_join_all<I: IntoIterator>(iter: I) -> TryJoinAll<I::Item>
where
    I::Item: TryFuture;

pub struct Select<A, B> {
    inner: Option<(A, B)>,
}
impl<A: Unpin, B: Unpin> Unpin for Select<A, B> {}
impl<A: Future + Unpin, B: Future + Unpin> Future for Select<A, B> {
    type Output = Either<(A::Output, B), (B::Output, A)>;
}
impl<A: Future + Unpin, B: Future + Unpin> FusedFuture for Select<A, B> {}
pub fn select<A: Future + Unpin, B: Future + Unpin>(future1: A, future2: B) -> Select<A, B>;
pub struct TrySelect<A, B> {
    inner: Option<(A, B)>,
}
impl<A: Unpin, B: Unpin> Unpin for TrySelect<A, B> {}
impl<A: TryFuture + Unpin, B: TryFuture + Unpin> Future for TrySelect<A, B> {
    type Output = Result<Either<(A::Ok, B), (B::Ok, A)>, Either<(A::Error, B), (B::Error, A)>>;
}
pub fn try_select<A: TryFuture + Unpin, B: TryFuture + Unpin>(future1: A, future2: B) -> TrySelect<A, B>;
pub struct SelectAll<Fut> {
    inner: Vec<Fut>,
}
impl<Fut: Unpin> Unpin for SelectAll<Fut> {}
impl<Fut> SelectAll<Fut> {
    pub fn into_inner(self) -> Vec<Fut>;
}
impl<Fut: Future + Unpin> Future for SelectAll<Fut> {
    type Output = (Fut::Output, usize, Vec<Fut>);
}
pub fn select_all<I: IntoIterator>(iter: I) -> SelectAll<I::Item>
where
    I::Item: Future + Unpin;
pub struct SelectOk<Fut> {
    inner: Vec<Fut>,
}
impl<Fut: Unpin> Unpin for SelectOk<Fut> {}
impl<Fut: TryFuture + Unpin> Future for SelectOk<Fut> {
    type Output = Result<(Fut::Ok, Vec<Fut>), Fut::Error>;
}
pub fn select_ok<I: IntoIterator>(iter: I) -> SelectOk<I::Item>
where
    I::Item: TryFuture + Unpin;
