//@ edition: 2021
//@ rule: a for loop keeps its iterator, not the loop variable
#![allow(warnings)]

async fn tick() {}

pub async fn repeat() {
    for step in 0..3 {
        tick().await;
    }
}
