//@ edition: 2021
//@ rule: the shape of an integration test: start, call, assert
#![allow(warnings)]

use std::net::SocketAddr;
use std::sync::Arc;

async fn tick() {}

pub struct Server {
    address: SocketAddr,
}
pub struct Response {
    status: u16,
    body: String,
}
async fn start(port: u16) -> Result<Server, std::io::Error> {
    Ok(Server {
        address: ([127, 0, 0, 1], port).into(),
    })
}
async fn get(url: &str) -> Result<Response, String> {
    Err(url.to_owned())
}
impl Response {
    async fn text(self) -> Result<String, String> {
        Ok(self.body)
    }
}
pub async fn serves_hello() {
    let server = start(0).await.unwrap();
    let url = format!("http://{}/hello", server.address);
    let response = get(&url).await.expect("a response");
    assert_eq!(response.status, 200);
    assert_eq!(response.text().await.unwrap(), "hello");
    let missing = get(&format!("{url}/missing")).await;
    assert!(
        missing.is_err(),
        "got {:?}",
        missing.map(|response| response.status)
    );
    tick().await;
}
