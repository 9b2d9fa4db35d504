//@ edition: 2021
//@ rule: writeln! into a string in a loop
#![allow(warnings)]

use std::fmt::Write;

async fn tick() {}

pub async fn run(rows: &[u32]) -> String {
    let mut text = String::new();
    for row in rows {
        writeln!(text, "{row}").unwrap();
        tick().await;
    }
    text
}
