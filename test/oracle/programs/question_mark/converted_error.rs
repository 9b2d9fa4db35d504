//@ edition: 2021
//@ rule: `?` with an error that From converts
#![allow(warnings)]

async fn tick() {}

pub struct AppError(String);
impl From<std::num::ParseIntError> for AppError {
    fn from(error: std::num::ParseIntError) -> Self {
        AppError(error.to_string())
    }
}
async fn store(value: u32) -> Result<(), AppError> {
    Ok(())
}
pub async fn load(text: &str) -> Result<(), AppError> {
    store(text.parse()?).await?;
    tick().await;
    Ok(())
}
