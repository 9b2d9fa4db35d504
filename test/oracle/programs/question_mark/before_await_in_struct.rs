//@ edition: 2021
//@ rule: `?` among the fields of a struct literal
#![allow(warnings)]

async fn number() -> u32 {
    1
}

pub struct Config {
    name: String,
    port: u32,
}
fn name() -> Result<String, String> {
    Ok(String::new())
}
pub async fn load() -> Result<Config, String> {
    Ok(Config {
        name: name()?,
        port: number().await,
    })
}
