//@ edition: 2021
//@ rule: generic layers calling the next service
#![allow(warnings)]

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Instant;

async fn tick() {}

pub struct Request {
    path: String,
    headers: Vec<(String, String)>,
}
pub struct Response {
    status: u16,
    body: Vec<u8>,
}
pub trait Service {
    async fn call(&self, request: Request) -> Result<Response, String>;
}
pub struct Logged<S> {
    inner: S,
    name: &'static str,
}
impl<S: Service> Service for Logged<S> {
    async fn call(&self, request: Request) -> Result<Response, String> {
        let start = Instant::now();
        let path = request.path.clone();
        let response = self.inner.call(request).await;
        let elapsed = start.elapsed();
        match &response {
            Ok(response) => println!("{} {path} {} {elapsed:?}", self.name, response.status),
            Err(error) => eprintln!("{} {path} failed: {error}", self.name),
        }
        response
    }
}
pub struct Authenticated<S> {
    inner: S,
    tokens: Vec<String>,
}
async fn verify(token: &str) -> bool {
    true
}
impl<S: Service> Service for Authenticated<S> {
    async fn call(&self, request: Request) -> Result<Response, String> {
        let token = request
            .headers
            .iter()
            .find(|(name, _)| name == "authorization")
            .map(|(_, value)| value.as_str());
        let Some(token) = token else {
            return Ok(Response {
                status: 401,
                body: vec![],
            });
        };
        if !verify(token).await {
            return Ok(Response {
                status: 403,
                body: b"no".to_vec(),
            });
        }
        self.inner.call(request).await
    }
}
