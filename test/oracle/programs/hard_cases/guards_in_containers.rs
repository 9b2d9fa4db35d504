//@ edition: 2021
//@ rule: D: guards in fields, options, tuples, vectors and boxes
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub struct Session<'a> {
    guard: MutexGuard<'a, u32>,
    name: String,
}
pub struct Wrapper<'a>(MutexGuard<'a, u32>);
pub async fn field(state: &Mutex<u32>) {
    let session = Session {
        guard: state.lock().unwrap(),
        name: String::new(),
    };
    tick().await;
}
pub async fn option(state: &Mutex<u32>) {
    let guard = Some(state.lock().unwrap());
    tick().await;
}
pub async fn result(state: &Mutex<u32>) {
    let guard = state.lock();
    tick().await;
}
pub async fn tuple_and_vector(state: &Mutex<u32>, other: &Mutex<u32>) {
    let pair = (state.lock().unwrap(), 1u32);
    let list = vec![other.lock().unwrap()];
    tick().await;
}
pub async fn boxed(state: &Mutex<u32>) {
    let guard: Box<dyn std::ops::Deref<Target = u32> + '_> = Box::new(state.lock().unwrap());
    tick().await;
}
pub async fn newtype(state: &Mutex<u32>) {
    let guard = Wrapper(state.lock().unwrap());
    tick().await;
}
