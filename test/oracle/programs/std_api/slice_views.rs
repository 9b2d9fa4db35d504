//@ edition: 2021
//@ rule: windows, chunks, split_first, iter().rev()
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}

pub async fn scan(data: &[u8]) {
    if let Some((first, rest)) = data.split_first() {
        tick().await;
        look(rest);
    }
    for pair in data.windows(2) {
        tick().await;
        look(pair);
    }
    for byte in data.iter().rev().take(3) {
        tick().await;
    }
}
