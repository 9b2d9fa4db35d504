//@ edition: 2021
//@ rule: println! borrows its arguments
#![allow(warnings)]

async fn tick() {}

pub async fn report() {
    let total = 3u32;
    let unit = 'm';
    println!("{} of {unit}", total);
    tick().await;
}
