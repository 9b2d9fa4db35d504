//@ edition: 2021
//@ rule: a blanket extension trait with a provided async method
#![allow(warnings)]

async fn tick() {}

pub trait Pause {
    async fn pause(self) -> Self
    where
        Self: Sized;
}
impl<T> Pause for T {
    async fn pause(self) -> Self {
        tick().await;
        self
    }
}
pub async fn run() {
    let text = String::from("a").pause().await;
    let number = 1u32.pause().await;
    tick().await;
}
