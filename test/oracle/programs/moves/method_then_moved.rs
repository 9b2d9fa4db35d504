//@ edition: 2021
//@ rule: an autoref'd method call is a borrow: the slot stays although the value was moved afterwards
#![allow(warnings)]

async fn tick() {}
fn consume<T>(value: T) {}

pub struct Parcel {
    weight: u32,
    label: String,
}
impl Parcel {
    fn weigh(&self) -> u32 {
        self.weight
    }
}
pub async fn ship(parcel: Parcel) {
    let weight = parcel.weigh();
    consume(parcel);
    tick().await;
    consume(weight);
}
