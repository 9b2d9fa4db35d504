//@ edition: 2021
//@ rule: slicing an array borrows it
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}

pub async fn prefix() {
    let samples = [1u32, 2, 3];
    let prefix = &samples[..2];
    tick().await;
    look(prefix);
}
