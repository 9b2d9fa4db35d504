//@ edition: 2021
//@ rule: a boxed trait object needs drop, a reference to one does not
#![allow(warnings)]

async fn tick() {}

pub async fn hold() {
    let owned: Box<dyn Fn()> = Box::new(|| {});
    let shared: &dyn Fn() = &|| {};
    tick().await;
}
