//@ edition: 2021
//@ rule: casts and negations keep nothing
#![allow(warnings)]

async fn number() -> u32 {
    1
}
fn consume<T>(value: T) {}

pub async fn convert() {
    let signed = -(number().await as i64);
    let other = !number().await;
    consume((signed, other));
}
