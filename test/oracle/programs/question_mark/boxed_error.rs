//@ edition: 2021
//@ rule: Box<dyn Error> as the error type
#![allow(warnings)]

use std::error::Error;

async fn tick() {}

async fn read(path: &str) -> Result<String, std::io::Error> {
    Ok(String::new())
}
pub async fn load(path: String) -> Result<u32, Box<dyn Error>> {
    let text = read(&path).await?;
    let number = text.trim().parse::<u32>()?;
    tick().await;
    Ok(number)
}
