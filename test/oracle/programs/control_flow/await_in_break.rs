//@ edition: 2021
//@ rule: break with an awaited value
#![allow(warnings)]

async fn number() -> u32 {
    1
}
async fn tick() {}

pub async fn run() -> u32 {
    let found = loop {
        let candidate = number().await;
        if candidate > 3 {
            break candidate + number().await;
        }
    };
    tick().await;
    found
}
