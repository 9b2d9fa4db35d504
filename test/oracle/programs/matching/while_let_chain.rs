//@ edition: 2024
//@ rule: a let chain as the condition of a loop
#![allow(warnings)]

async fn tick() {}

pub async fn chain() {
    let mut countdown = Some(3u32);
    while let Some(number) = countdown.take()
        && number > 1
    {
        tick().await;
    }
}
