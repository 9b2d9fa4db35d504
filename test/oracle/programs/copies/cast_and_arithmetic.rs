//@ edition: 2021
//@ rule: casts, arithmetic and ranges copy their operands
#![allow(warnings)]

async fn tick() {}
fn consume<T>(value: T) {}

pub async fn compute() {
    let width = 3u16;
    let height = 4u16;
    let area = width as u32 * height as u32;
    let rows = 0..height;
    let negative = -(area as i64);
    tick().await;
    consume(negative);
}
