//@ edition: 2021
//@ rule: the receiver is borrowed before the argument is awaited
#![allow(warnings)]

async fn number() -> u32 {
    1
}
fn look<T: ?Sized>(value: &T) {}

pub async fn collect() {
    let mut list = vec![];
    list.push(number().await);
    look(&list);
}
