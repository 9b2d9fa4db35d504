//@ edition: 2021
//@ rule: several `?` and awaits in one chain
#![allow(warnings)]

async fn tick() {}

pub struct Client;
pub struct Reply {
    status: u32,
}
pub struct Failure(String);
impl Client {
    async fn get(&self, path: &str) -> Result<Reply, Failure> {
        Ok(Reply { status: 200 })
    }
}
impl Reply {
    fn checked(self) -> Result<Reply, Failure> {
        Ok(self)
    }
    async fn text(self) -> Result<String, Failure> {
        Ok(String::new())
    }
}
pub async fn load(client: &Client) -> Result<usize, Failure> {
    let text = client.get("/").await?.checked()?.text().await?;
    tick().await;
    Ok(text.len())
}
