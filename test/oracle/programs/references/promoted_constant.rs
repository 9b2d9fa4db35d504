//@ edition: 2021
//@ rule: a reference to a constant expression is promoted to a static
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}

pub async fn defaults() {
    let numbers = &[1u32, 2, 3];
    tick().await;
    look(numbers);
}
