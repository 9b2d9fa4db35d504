//@ edition: 2021
//@ rule: MaybeUninit, PhantomData, function pointers and raw pointers have no drop glue
#![allow(warnings)]

use std::marker::PhantomData;
use std::mem::MaybeUninit;

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn hold() {
    let slot = MaybeUninit::<Job>::uninit();
    let marker = PhantomData::<Job>;
    let callback: fn() = || {};
    let nowhere: *const Job = std::ptr::null();
    tick().await;
}
