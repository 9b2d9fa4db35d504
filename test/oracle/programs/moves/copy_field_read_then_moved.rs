//@ edition: 2021
//@ rule: reading a Copy field is no borrow, so moving the whole later frees the slot
#![allow(warnings)]

async fn tick() {}
fn consume<T>(value: T) {}

pub struct Parcel {
    weight: u32,
    label: String,
}
pub async fn ship(parcel: Parcel) {
    let weight = parcel.weight;
    consume(weight);
    consume(parcel);
    tick().await;
}
