//@ edition: 2021
//@ rule: a variable written before it is read in every round is not live
#![allow(warnings)]

async fn tick() {}

pub async fn watch() {
    let mut level = 0u32;
    loop {
        level = 1;
        if level > 3 {
            break;
        }
        tick().await;
    }
}
