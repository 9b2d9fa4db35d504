//@ edition: 2021
//@ rule: scrutinees with temporaries that have drop glue
#![allow(warnings)]

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub struct Registry {
    names: Mutex<HashMap<u32, String>>,
}
impl Registry {
    fn find(&self, id: u32) -> Option<String> {
        self.names.lock().unwrap().get(&id).cloned()
    }
}
pub async fn run(registry: &Registry) {
    if let Some(name) = registry.find(1).as_deref() {
        tick().await;
        drop(name.len());
    } else {
        tick().await;
    }
    if let Some(first) = registry.names.lock().unwrap().values().next() {
        tick().await;
    } else {
        tick().await;
    }
}
