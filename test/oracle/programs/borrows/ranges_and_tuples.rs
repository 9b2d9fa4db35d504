//@ edition: 2021
//@ rule: building values out of copies borrows nothing
#![allow(warnings)]

async fn tick() {}

pub async fn build() {
    let first = 1usize;
    let last = 2usize;
    let range = first..last;
    let pair = (first, last);
    let array = [first, last];
    tick().await;
}
