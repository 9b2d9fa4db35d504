//@ edition: 2021
//@ rule: when a guard does not hold, arms for other literals are not tried
#![allow(warnings)]

async fn is_right(_: u8) -> bool {
    true
}

pub async fn bytes(first: Option<(u8, bool)>) {
    let needed = 5u8;
    match first {
        Some((11, _)) if is_right(1).await => {}
        Some((13, true)) if is_right(needed).await => {}
        _ => {}
    }
}
