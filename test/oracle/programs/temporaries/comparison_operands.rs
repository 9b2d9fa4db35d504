//@ edition: 2021
//@ rule: comparisons with an awaited side
#![allow(warnings)]

async fn number() -> u32 {
    1
}
async fn tick() {}

pub async fn compare(limit: u32, name: String) {
    if limit < number().await {
        tick().await;
    }
    let text = String::from("a");
    if name == text && number().await > limit {
        tick().await;
    }
    let bigger = number().await >= number().await;
    tick().await;
    drop(bigger);
}
