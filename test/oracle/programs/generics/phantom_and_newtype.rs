//@ edition: 2021
//@ rule: newtypes and marker fields
#![allow(warnings)]

use std::marker::PhantomData;

async fn tick() {}

pub struct Key<T> {
    id: u64,
    marker: PhantomData<T>,
}
pub struct Meters(f64);
pub struct Name(String);
pub async fn hold<T>(id: u64) {
    let key = Key::<T> {
        id,
        marker: PhantomData,
    };
    let length = Meters(1.0);
    let name = Name(String::new());
    tick().await;
    drop((key.id, length.0));
}
