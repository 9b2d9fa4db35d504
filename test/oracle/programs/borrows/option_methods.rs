//@ edition: 2021
//@ rule: is_some, as_ref and take borrow; unwrap and map move; if let on a Copy payload reads
#![allow(warnings)]

async fn tick() {}

pub async fn options() {
    let unwrapped = Some(1u32);
    unwrapped.unwrap();
    let asked = Some(1u32);
    asked.is_some();
    let matched = Some(1u32);
    if let Some(number) = matched {}
    let tested = Some(1u32);
    let is = matches!(tested, Some(_));
    let mut taken = Some(1u32);
    taken.take();
    let mapped = Some(1u32);
    mapped.map(|number| number);
    tick().await;
}
