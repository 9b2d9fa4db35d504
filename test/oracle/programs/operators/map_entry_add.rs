//@ edition: 2021
//@ rule: `*map.entry(k).or_default() += x.await` and two awaited arguments
#![allow(warnings)]

use std::collections::HashMap;

async fn number() -> u32 {
    1
}

pub async fn tally() {
    let mut table = HashMap::<u32, u32>::new();
    *table.entry(1).or_default() += number().await;
    table.insert(number().await, number().await);
}
