//@ edition: 2021
//@ rule: parentheses belong to the awaited expression
#![allow(warnings)]

async fn tick() {}

pub async fn wait(flag: bool) {
    (tick()).await;
    (if flag { tick() } else { tick() }).await;
}
