//@ edition: 2021
//@ rule: async blocks in a tuple, a vector and a struct
#![allow(warnings)]

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub struct Pair<A, B> {
    first: A,
    second: B,
}
pub async fn run() {
    let job = new_job();
    let pair = Pair {
        first: async {
            tick().await;
            1u32
        },
        second: async { job.0 },
    };
    let tuple = (async { tick().await }, 5u32);
    let boxed: Vec<Pin<Box<dyn Future<Output = u32> + '_>>> =
        vec![Box::pin(async { job.0 }), Box::pin(pair.first)];
    tick().await;
    for future in boxed {
        future.await;
    }
    tuple.0.await;
    pair.second.await;
}
