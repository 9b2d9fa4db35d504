//@ edition: 2021
//@ rule: impl Into and AsRef parameters
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}

pub async fn greet(name: impl Into<String>, place: impl AsRef<str>) -> String {
    let name = name.into();
    let place = place.as_ref();
    tick().await;
    format!("{name} in {place}")
}
