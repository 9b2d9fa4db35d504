//@ edition: 2021
//@ rule: a plain while loop with a counter
#![allow(warnings)]

async fn tick() {}

pub async fn count(limit: u32) {
    let mut done = 0;
    while done < limit {
        tick().await;
        done += 1;
    }
}
