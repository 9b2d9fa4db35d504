//@ edition: 2021
//@ rule: Option<&T> points into the Option
#![allow(warnings)]

async fn tick() {}
fn consume<T>(value: T) {}

pub async fn hold() {
    let name = Some(String::new());
    let view = name.as_ref();
    let text = name.as_deref();
    tick().await;
    consume(view);
    consume(text);
}
