//@ edition: 2021
//@ rule: a builder with self by value and by reference
#![allow(warnings)]

async fn tick() {}

#[derive(Default)]
pub struct Request {
    url: String,
    headers: Vec<(String, String)>,
    retries: u32,
}
impl Request {
    pub fn new(url: &str) -> Self {
        Request {
            url: url.to_owned(),
            ..Request::default()
        }
    }
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }
    pub fn retries(mut self, retries: u32) -> Self {
        self.retries = retries;
        self
    }
    pub async fn send(self) -> Result<String, u16> {
        Err(500)
    }
}
pub async fn run() -> Result<usize, u16> {
    let request = Request::new("/").header("a", "b");
    tick().await;
    let body = request.retries(3).send().await?;
    let other = Request::new("/other").send().await.unwrap_or_default();
    Ok(body.len() + other.len())
}
