//@ edition: 2021
//@ rule: the string moved out at the end of one statement may be reborn by the next
#![allow(warnings)]

async fn tick() {}

pub async fn rewrite() {
    let mut text = String::from("a");
    tick().await;
    text = String::from("b");
    drop(text);
    tick().await;
}
