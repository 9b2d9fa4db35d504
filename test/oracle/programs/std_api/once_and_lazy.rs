//@ edition: 2021
//@ rule: OnceLock and LazyLock statics and locals
#![allow(warnings)]

use std::sync::{LazyLock, OnceLock};

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}

static NAME: LazyLock<String> = LazyLock::new(|| String::from("n"));
pub async fn name(cell: &OnceLock<String>) -> usize {
    let name = cell.get_or_init(|| String::from("a"));
    let local: OnceLock<u32> = OnceLock::new();
    let number = local.get_or_init(|| 1);
    tick().await;
    look(number);
    name.len() + NAME.len()
}
