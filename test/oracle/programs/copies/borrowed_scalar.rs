//@ edition: 2021
//@ rule: one borrow before the await keeps even a plain number
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}

pub async fn count() {
    let total = 3u32;
    look(&total);
    tick().await;
}
