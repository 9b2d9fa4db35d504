//@ edition: 2021
//@ rule: a Copy payload of a local is copied, in the arm that binds it
#![allow(warnings)]

async fn tick() {}
fn consume<T>(value: T) {}

pub async fn copy() {
    let slot = Some(1u32);
    match slot {
        Some(number) => {
            tick().await;
            consume(number);
        }
        None => tick().await,
    }
}
