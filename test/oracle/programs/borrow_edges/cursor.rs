//@ edition: 2021
//@ rule: a std reader over a slice
#![allow(warnings)]

use std::io::{BufRead, Cursor};

async fn tick() {}

pub async fn read() {
    let bytes = vec![1u8, 2, 3];
    let mut cursor = Cursor::new(&bytes[..]);
    let mut line = String::new();
    tick().await;
    cursor.read_line(&mut line).unwrap();
}
