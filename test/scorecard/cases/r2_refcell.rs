//@ edition: 2021
//@ case: a `RefMut` of a `RefCell`
//@ lock: held
use std::future::Future;

async fn io() {}
fn spawn<F: Future + Send + 'static>(_: F) {}

pub async fn case(m: std::cell::RefCell<u32>) {
    let mut number = m.borrow_mut();
    io().await; // here
    *number += 1;
}

pub fn check(m: std::cell::RefCell<u32>) {
    spawn(case(m));
}
