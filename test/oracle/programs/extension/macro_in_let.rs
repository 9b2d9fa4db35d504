//@ edition: 2021
//@ rule: a `let` extends the value of `pin!`, not that of any other macro it takes apart
#![allow(warnings)]
use std::pin::pin;

async fn tick() {}
fn pair() -> (String, String) {
    (String::new(), String::new())
}
fn maybe() -> Option<String> {
    None
}

pub async fn tuple() {
    let (first, _) = dbg!(pair());
    tick().await;
}
pub async fn wildcard() {
    let _ = dbg!(maybe());
    tick().await;
}
pub async fn otherwise() {
    let Some(name) = dbg!(maybe()) else { return };
    tick().await;
}
pub async fn formatted(name: String) {
    let _ = format!("{name}");
    tick().await;
}
pub async fn bound_by_reference() {
    let (ref first, _) = dbg!(pair());
    tick().await;
}
pub async fn borrowed() {
    let first = &dbg!(pair());
    tick().await;
}
pub async fn pinned() {
    let text = pin!(maybe());
    tick().await;
}
