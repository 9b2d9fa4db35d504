//@ edition: 2021
//@ rule: a future as a type parameter, awaited by value and pinned
#![allow(warnings)]

use std::future::Future;

async fn tick() {}

pub async fn run<F>(future: F) -> F::Output
where
    F: Future,
    F::Output: Clone,
{
    let output = future.await;
    let copy = output.clone();
    tick().await;
    copy
}
pub async fn run_boxed<T>(make: impl Fn() -> std::pin::Pin<Box<dyn Future<Output = T>>>) -> Vec<T> {
    let mut all = Vec::new();
    for _ in 0..2 {
        let value = make().await;
        all.push(value);
        tick().await;
    }
    all
}
