//@ edition: 2021
//@ rule: the temporaries of a left operand live across the await in the right one
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub async fn add(queue: &Mutex<Vec<usize>>) {
    let sum = queue.lock().unwrap().len() + {
        tick().await;
        1
    };
}
