//@ edition: 2024
//@ rule: a place that is matched is looked at, even if the pattern takes nothing: it is kept until then
#![allow(warnings)]

async fn tick() {}

pub async fn ignored(pair: (u32, u32)) {
    let copy = pair;
    tick().await;
    let _ = copy;
    tick().await;
}
pub async fn field_ignored(pair: (u32, (u32, u32))) {
    let copy = pair;
    tick().await;
    let (_, _) = copy.1;
    tick().await;
}
pub async fn behind_a_reference(number: &Option<u32>) {
    tick().await;
    let _ = *number;
    tick().await;
}
pub async fn assigned_to_nothing(number: Option<u32>) {
    let copy = number;
    tick().await;
    _ = copy;
    tick().await;
}
pub async fn only_arm(number: u32) {
    let copy = number;
    tick().await;
    match copy {
        _ => tick().await,
    }
    if let again = copy {
        tick().await;
        let _ = again;
    }
}
