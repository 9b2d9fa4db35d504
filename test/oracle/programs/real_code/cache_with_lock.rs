//@ edition: 2021
//@ rule: check, release, compute, lock again
#![allow(warnings)]

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::{Mutex, MutexGuard};

pub struct Cache {
    entries: Mutex<HashMap<String, Arc<str>>>,
}
async fn compute(key: &str) -> Arc<str> {
    Arc::from(key)
}
impl Cache {
    pub async fn get(&self, key: &str) -> Arc<str> {
        let cached = {
            let entries = self.entries.lock().unwrap();
            entries.get(key).cloned()
        };
        match cached {
            Some(value) => value,
            None => {
                let value = compute(key).await;
                let mut entries = self.entries.lock().unwrap();
                entries
                    .entry(key.to_owned())
                    .or_insert_with(|| value.clone());
                value
            }
        }
    }
    pub async fn refresh(&self) {
        let keys: Vec<String> = self.entries.lock().unwrap().keys().cloned().collect();
        for key in keys {
            let value = compute(&key).await;
            if let Some(entry) = self.entries.lock().unwrap().get_mut(&key) {
                *entry = value;
            }
        }
    }
}
