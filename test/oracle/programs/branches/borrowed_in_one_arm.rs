//@ edition: 2021
//@ rule: a borrow in one branch may have happened behind both
#![allow(warnings)]

async fn tick() {}
fn chance() -> bool {
    true
}
fn look<T: ?Sized>(value: &T) {}

pub async fn either() {
    let count = 1u32;
    if chance() {
        look(&count);
        tick().await;
    } else {
        tick().await;
    }
    tick().await;
}
