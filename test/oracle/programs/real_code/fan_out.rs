//@ edition: 2021
//@ rule: futures collected from an iterator and joined
#![allow(warnings)]

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

async fn tick() {}

pub struct Client {
    base: String,
}
impl Client {
    async fn get(&self, path: &str) -> Result<Vec<u8>, String> {
        Ok(vec![])
    }
}
async fn join_all<F: Future>(futures: Vec<F>) -> Vec<F::Output> {
    vec![]
}
pub async fn download(client: &Client, paths: Vec<String>) -> Result<usize, String> {
    let requests = paths
        .iter()
        .map(|path| client.get(path))
        .collect::<Vec<_>>();
    let mut total = 0;
    for body in join_all(requests).await {
        let body = body?;
        total += body.len();
        tick().await;
    }
    Ok(total)
}
