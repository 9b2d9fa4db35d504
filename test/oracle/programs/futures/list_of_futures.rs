//@ edition: 2021
//@ rule: futures in a vector, awaited one by one
#![allow(warnings)]

async fn send<T>(value: T) {}

pub async fn run() {
    let mut futures = vec![];
    for number in 0..3u32 {
        futures.push(send(number));
    }
    for future in futures {
        future.await;
    }
}
