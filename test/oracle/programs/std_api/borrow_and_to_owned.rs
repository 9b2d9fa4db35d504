//@ edition: 2021
//@ rule: to_owned, into_owned, as_ref and borrow
#![allow(warnings)]

use std::borrow::Cow;

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}

pub async fn normalise(name: &str) -> String {
    let cow: Cow<'_, str> = if name.contains(' ') {
        Cow::Owned(name.replace(' ', "_"))
    } else {
        Cow::Borrowed(name)
    };
    tick().await;
    let owned = cow.into_owned();
    let bytes: &[u8] = owned.as_ref();
    tick().await;
    look(bytes);
    owned
}
