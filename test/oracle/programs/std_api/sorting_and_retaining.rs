//@ edition: 2021
//@ rule: methods that only borrow for the call
#![allow(warnings)]

async fn tick() {}

pub async fn tidy() -> Vec<String> {
    let mut names = vec![String::from("b"), String::from("a")];
    names.sort_by_key(|name| name.len());
    names.retain(|name| !name.is_empty());
    names.dedup();
    tick().await;
    let joined = names.join(", ");
    tick().await;
    names.push(joined);
    names
}
