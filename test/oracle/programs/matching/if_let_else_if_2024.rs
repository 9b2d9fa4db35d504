//@ edition: 2024
//@ rule: in a chain of if let, edition 2021 collects the temporaries of every scrutinee
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub async fn look(first: &Mutex<Option<u32>>, second: &Mutex<Option<u32>>) {
    if let Some(number) = *first.lock().unwrap() {
    } else if let Some(number) = *second.lock().unwrap() {
        tick().await;
    } else {
        tick().await;
    }
}
