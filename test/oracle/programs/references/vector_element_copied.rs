//@ edition: 2021
//@ rule: even a copied element borrowed the vector once
#![allow(warnings)]

async fn tick() {}
fn consume<T>(value: T) {}

pub async fn first() {
    let samples = vec![1u32, 2, 3];
    let first = samples[0];
    drop(samples);
    tick().await;
    consume(first);
}
