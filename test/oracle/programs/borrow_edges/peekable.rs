//@ edition: 2021
//@ rule: a chain of adaptors over a local string
#![allow(warnings)]

async fn tick() {}
fn consume<T>(value: T) {}

pub async fn scan() {
    let text = String::from("1 2 3");
    let mut words = text.split_whitespace().map(str::len).peekable();
    while let Some(size) = words.next() {
        tick().await;
        consume(size);
    }
}
