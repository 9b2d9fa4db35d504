//@ edition: 2021
//@ rule: impl Trait parameters need drop unless bounded by Copy
#![allow(warnings)]

async fn tick() {}

pub async fn handle(rows: impl Iterator<Item = u32>, log: impl Fn(u32) + Copy) {
    for row in rows {
        tick().await;
        log(row);
    }
}
