//@ edition: 2021
//@ rule: constants without anything to drop in them are promoted, and so is what is indexed
#![allow(warnings)]

use std::future::ready;
async fn take<T>(_: T) {}
pub async fn promoted() {
    take(&[&&[1i32, 3, 4][..]]).await;
    take(&[&&[&"hi"][..]]).await;
    take(&"abc"[1..]).await;
}
pub async fn kept(n: i32) {
    take(&[&&[n, 3, 4][..]]).await;
}
#[derive(Clone)]
pub enum Inner { Int, Text, Other(std::sync::Arc<String>) }
#[derive(Clone)]
pub struct Type(Inner);
impl Type { pub const INT: Type = Type(Inner::Int); pub const TEXT: Type = Type(Inner::Text); }
const NOTHING: Option<String> = None;
pub async fn constants() {
    take(&[Type::INT, Type::TEXT]).await;
    take(&Type::INT).await;
    take(&NOTHING).await;
    ready(()).await;
}
