//@ edition: 2021
//@ rule: borrowing through a Box borrows the heap, not the variable
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}

pub async fn boxed() {
    let number = Box::new(5u32);
    let inside = &*number;
    look(inside);
    drop(number);
    tick().await;
}
