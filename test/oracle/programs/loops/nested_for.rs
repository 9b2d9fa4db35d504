//@ edition: 2021
//@ rule: two loops, two iterators
#![allow(warnings)]

async fn tick() {}
fn consume<T>(value: T) {}

pub async fn grid(rows: Vec<Vec<u32>>) {
    for row in &rows {
        for cell in row {
            tick().await;
            consume(*cell);
        }
    }
}
