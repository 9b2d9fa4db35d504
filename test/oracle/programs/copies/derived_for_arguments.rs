//@ edition: 2021
//@ rule: a derived `Copy` asks the type arguments; what may not be `Copy` is moved
#![allow(warnings)]

#[derive(Debug, Copy, Clone)]
pub struct Wrapper<S> {
    inner: S,
}

async fn take<T>(_: T) {}
async fn tick() {}

pub async fn an_associated_type<I: Iterator>(item: I::Item)
where
    I::Item: Clone,
{
    let wrapped = Wrapper { inner: item };
    tick().await;
    take(wrapped).await;
}

pub async fn a_copy() {
    let wrapped = Wrapper { inner: 5u8 };
    tick().await;
    take(wrapped).await;
    tick().await;
    take(wrapped).await;
}
