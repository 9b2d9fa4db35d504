//@ edition: 2021
//@ rule: a block that writes holds a mutable borrow
#![allow(warnings)]

async fn tick() {}
fn consume<T>(value: T) {}

pub async fn run() {
    let mut total = 0u32;
    let add = async {
        total += 1;
        tick().await;
        total += 1;
    };
    add.await;
    consume(total);
    tick().await;
}
