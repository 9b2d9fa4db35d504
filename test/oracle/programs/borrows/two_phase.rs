//@ edition: 2021
//@ rule: `list.push(list.len())`: a two-phase borrow
#![allow(warnings)]

async fn tick() {}

pub async fn grow() {
    let mut list = vec![1usize];
    list.push(list.len());
    tick().await;
}
