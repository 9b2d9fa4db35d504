//@ edition: 2021
//@ rule: indexing a vector calls Index::index on a borrow of the variable
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}

pub async fn first() {
    let samples = vec![1u32, 2, 3];
    let first = &samples[0];
    tick().await;
    look(first);
}
