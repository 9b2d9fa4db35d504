//@ edition: 2021
//@ rule: one reference variable, two owners: each may be pointed to
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}

pub async fn retarget() {
    let first = 1u32;
    let second = 2u32;
    let mut current = &first;
    look(current);
    current = &second;
    tick().await;
    look(current);
}
