//@ edition: 2021
//@ rule: pin! keeps the value in a slot of its own, the variable is a reference to it
#![allow(warnings)]

use std::pin::pin;

async fn tick() {}

pub async fn run() {
    let mut sleep = pin!(tick());
    tick().await;
    sleep.as_mut().await;
    tick().await;
}
