//@ edition: 2021
//@ rule: pipelines that are consumed at once keep nothing
#![allow(warnings)]

async fn tick() {}

pub async fn pipeline(rows: &[Vec<u32>]) -> u32 {
    let sum: u32 = rows.iter().flatten().copied().sum();
    let longest = rows.iter().map(Vec::len).max().unwrap_or(0);
    let (even, odd): (Vec<u32>, Vec<u32>) = rows.concat().into_iter().partition(|n| n % 2 == 0);
    tick().await;
    sum + longest as u32 + even.len() as u32
}
