//@ edition: 2024
//@ rule: let chains, labelled breaks and guards together
#![allow(warnings)]

use std::sync::{Mutex, MutexGuard};

async fn tick() {}

pub struct Task {
    name: String,
    dependencies: Vec<usize>,
}
pub async fn schedule(queue: &Mutex<Vec<Task>>, finished: &[usize]) -> usize {
    let mut started = 0;
    'rounds: loop {
        let next = queue.lock().unwrap().pop();
        if let Some(task) = next
            && task.dependencies.iter().all(|id| finished.contains(id))
        {
            println!("start {}", task.name);
            tick().await;
            started += 1;
            continue 'rounds;
        }
        if let Some(first) = queue.lock().unwrap().first()
            && first.dependencies.is_empty()
        {
            continue;
        }
        tick().await;
        break started;
    }
}
