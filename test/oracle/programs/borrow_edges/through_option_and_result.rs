//@ edition: 2021
//@ rule: references that travel through ok_or, and_then and map
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}

pub struct Config {
    name: Option<String>,
    limits: Vec<u32>,
}
pub async fn read() -> Result<usize, String> {
    let config = Config {
        name: Some(String::new()),
        limits: vec![],
    };
    let name = config.name.as_ref().ok_or("no name")?;
    let limit = config.limits.first().map(|limit| limit + 1);
    let last = config.limits.iter().last();
    tick().await;
    look(&last);
    Ok(name.len() + limit.unwrap_or(0) as usize)
}
