//@ edition: 2021
//@ rule: an overloaded index borrows its base first, an array's index does not
#![allow(warnings)]

fn consume<T>(value: T) {}

async fn position() -> usize {
    0
}
pub async fn pick() {
    let list = vec![1u32];
    let array = [1u32; 3];
    let from_list = list[position().await];
    let from_array = array[position().await];
    consume(from_list + from_array);
}
