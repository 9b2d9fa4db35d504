//@ edition: 2021
//@ rule: which standard types have drop glue
#![allow(warnings)]

use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

async fn tick() {}

pub async fn hold() {
    let text = String::new();
    let list: Vec<u8> = Vec::new();
    let table: HashMap<u32, u32> = HashMap::new();
    let shared = Rc::new(1u32);
    let atomic = Arc::new(1u32);
    let delay = Duration::from_secs(1);
    let range = 0..10;
    let ordering = std::cmp::Ordering::Less;
    let letter = 'x';
    tick().await;
}
