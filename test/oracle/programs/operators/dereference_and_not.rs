//@ edition: 2021
//@ rule: * on a user type calls Deref
#![allow(warnings)]

use std::ops::Deref;

async fn tick() {}
fn consume<T>(value: T) {}

pub struct Wrapper(u32);
impl Deref for Wrapper {
    type Target = u32;
    fn deref(&self) -> &u32 {
        &self.0
    }
}
pub async fn open() {
    let wrapper = Wrapper(1);
    let inside = *wrapper;
    let view = &*wrapper;
    tick().await;
    consume((inside, view));
}
