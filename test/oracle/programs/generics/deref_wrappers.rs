//@ edition: 2021
//@ rule: method calls through a user's Deref borrow the wrapper
#![allow(warnings)]

use std::ops::{Deref, DerefMut};

async fn tick() {}

pub struct Guarded<T> {
    inner: T,
    dirty: bool,
}
impl<T> Deref for Guarded<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.inner
    }
}
impl<T> DerefMut for Guarded<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.dirty = true;
        &mut self.inner
    }
}
pub async fn edit() -> usize {
    let mut list = Guarded {
        inner: vec![1u32],
        dirty: false,
    };
    list.push(2);
    let size = list.len();
    tick().await;
    let first = list.first_mut();
    tick().await;
    if let Some(first) = first {
        *first = 1;
    }
    size
}
