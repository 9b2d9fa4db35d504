//@ edition: 2021
//@ rule: `?` inside the awaited expression keeps its ControlFlow when that has drop glue
#![allow(warnings)]

async fn send<T>(value: T) {}

fn count() -> Result<u32, String> {
    Ok(1)
}
fn plain() -> Result<u32, u32> {
    Ok(1)
}
pub async fn load() -> Result<(), String> {
    send(count()?).await;
    Ok(())
}
pub async fn load_plain() -> Result<(), u32> {
    send(plain()?).await;
    Ok(())
}
