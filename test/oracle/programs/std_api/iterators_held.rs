//@ edition: 2021
//@ rule: iterators kept across an await
#![allow(warnings)]

async fn tick() {}

pub async fn held(rows: Vec<u32>) {
    let mut pairs = rows.iter().zip(rows.iter().skip(1));
    let mut owned = rows.clone().into_iter().step_by(2);
    let mut generated = std::iter::successors(Some(1u32), |n| n.checked_mul(2));
    tick().await;
    pairs.next();
    owned.next();
    generated.next();
}
