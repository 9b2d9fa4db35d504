//@ edition: 2021
//@ rule: += on String and IndexMut on Vec borrow their variables
#![allow(warnings)]

async fn tick() {}

pub async fn edit() {
    let mut text = String::new();
    text += "x";
    drop(text);
    let mut list = vec![1u32];
    list[0] = 2;
    drop(list);
    tick().await;
}
