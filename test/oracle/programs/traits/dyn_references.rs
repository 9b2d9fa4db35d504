//@ edition: 2021
//@ rule: a box of a trait object, borrowed
#![allow(warnings)]

async fn tick() {}

pub trait Shape {
    fn area(&self) -> u32;
}
pub async fn measure(owned: Box<dyn Shape>, other: &dyn Shape) {
    let view = &*owned;
    tick().await;
    view.area();
}
