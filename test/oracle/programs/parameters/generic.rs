//@ edition: 2021
//@ rule: a type parameter may need drop unless a bound says Copy
#![allow(warnings)]

async fn tick() {}

pub async fn handle<T, U: Copy, F: Fn()>(value: T, number: U, callback: F) {
    tick().await;
}
