//@ edition: 2021
//@ rule: const generics: an array needs drop when its element does
#![allow(warnings)]

async fn tick() {}

pub async fn hold<const N: usize, T: Default + Copy>() -> [T; N] {
    let bytes = [0u8; N];
    let values = [T::default(); N];
    tick().await;
    values
}
