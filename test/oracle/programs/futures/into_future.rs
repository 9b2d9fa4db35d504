//@ edition: 2021
//@ rule: the awaited type need only be IntoFuture
#![allow(warnings)]

use std::future::{IntoFuture, Ready};

async fn tick() {}

pub struct Delay;
impl IntoFuture for Delay {
    type Output = ();
    type IntoFuture = Ready<()>;
    fn into_future(self) -> Ready<()> {
        std::future::ready(())
    }
}
pub async fn run() {
    let delay = Delay;
    delay.await;
    tick().await;
}
