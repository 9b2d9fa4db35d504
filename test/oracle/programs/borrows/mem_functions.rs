//@ edition: 2021
//@ rule: swap and replace borrow mutably
#![allow(warnings)]

async fn tick() {}

pub async fn exchange() {
    let mut left = 1u32;
    let mut right = 2u32;
    std::mem::swap(&mut left, &mut right);
    let old = std::mem::replace(&mut left, 5);
    tick().await;
}
