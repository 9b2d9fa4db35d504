//@ edition: 2021
//@ rule: a bound on the associated type says it is Copy
#![allow(warnings)]

async fn tick() {}
fn consume<T>(value: T) {}

pub async fn first<I>(mut items: I)
where
    I: Iterator,
    I::Item: Copy,
{
    let item = items.next();
    tick().await;
    consume(item);
    let other = items.next();
    tick().await;
}
