//@ edition: 2021
//@ rule: the box itself is kept because it still has to be dropped
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}

pub async fn boxed() {
    let number = Box::new(5u32);
    let inside = &*number;
    tick().await;
    look(inside);
}
