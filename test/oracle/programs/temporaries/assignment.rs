//@ edition: 2021
//@ rule: `place = value.await` evaluates the value first
#![allow(warnings)]

async fn number() -> u32 {
    1
}
fn look<T: ?Sized>(value: &T) {}

pub struct Stats {
    count: u32,
    text: String,
}
pub async fn assign(stats: &mut Stats) {
    let mut local = 0u32;
    local = number().await;
    stats.count = number().await;
    stats.text = number().await.to_string();
    look(&local);
}
