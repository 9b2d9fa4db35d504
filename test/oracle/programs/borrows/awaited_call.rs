//@ edition: 2021
//@ rule: the local stays borrowed behind the awaited call
#![allow(warnings)]

async fn show<T: ?Sized>(value: &T) {}
async fn tick() {}

pub async fn call() {
    let count = 1u32;
    show(&count).await;
    tick().await;
}
