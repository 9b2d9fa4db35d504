//@ edition: 2021
//@ rule: each arm keeps what it reads
#![allow(warnings)]

async fn tick() {}
fn consume<T>(value: T) {}

pub async fn select(mode: u8, first: u32, second: u32) {
    match mode {
        0 => {
            tick().await;
            consume(first);
        }
        1 => {
            tick().await;
            consume(second);
        }
        _ => tick().await,
    }
}
