//@ edition: 2021
//@ rule: slices, char indices and lines of a local string
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}

pub async fn scan() -> usize {
    let text = String::from("key = value");
    let (key, value) = text.split_once('=').unwrap();
    let key = key.trim();
    tick().await;
    look(key);
    let mut total = 0;
    for (index, letter) in value.char_indices() {
        tick().await;
        total += index + letter.len_utf8();
    }
    total
}
