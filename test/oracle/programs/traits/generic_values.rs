//@ edition: 2021
//@ rule: values of a type parameter need drop unless it is Copy
#![allow(warnings)]

async fn tick() {}

pub async fn hold<T: Default, U: Copy + Default>() {
    let value = T::default();
    let number = U::default();
    let maybe_value: Option<T> = None;
    let maybe_number: Option<U> = None;
    tick().await;
}
