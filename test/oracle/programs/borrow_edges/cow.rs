//@ edition: 2021
//@ rule: Cow borrows until it owns
#![allow(warnings)]

use std::borrow::Cow;

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}

pub async fn borrow() {
    let text = String::from("a");
    let view: Cow<'_, str> = Cow::Borrowed(&text);
    let owned: Cow<'static, str> = Cow::Owned(String::new());
    tick().await;
    look(&view);
}
