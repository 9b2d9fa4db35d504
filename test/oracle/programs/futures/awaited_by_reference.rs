//@ edition: 2021
//@ rule: awaiting `&mut future` leaves the future in its variable
#![allow(warnings)]

async fn tick() {}

pub async fn run() {
    let mut ready = std::future::ready(1u32);
    (&mut ready).await;
    let mut boxed = Box::pin(tick());
    (&mut boxed).await;
    tick().await;
}
