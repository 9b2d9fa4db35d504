//@ edition: 2021
//@ rule: a method call is no extending expression
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}

pub async fn hold() {
    let size = String::from("a").as_str().len();
    let owned = &String::from("a").to_uppercase();
    tick().await;
    look(&size);
    look(owned);
}
