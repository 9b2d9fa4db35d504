//@ edition: 2021
//@ rule: a stage that reads, transforms with a closure, and writes
#![allow(warnings)]

async fn tick() {}

pub trait Reader {
    async fn read(&mut self) -> Option<Vec<u8>>;
}
pub trait Writer {
    async fn write(&mut self, bytes: &[u8]) -> Result<usize, String>;
    async fn close(self) -> Result<(), String>;
}
pub async fn pump<R, W, F>(mut reader: R, mut writer: W, mut transform: F) -> Result<usize, String>
where
    R: Reader,
    W: Writer,
    F: FnMut(Vec<u8>) -> Option<Vec<u8>>,
{
    let mut total = 0;
    while let Some(chunk) = reader.read().await {
        let Some(chunk) = transform(chunk) else {
            continue;
        };
        let mut written = 0;
        while written < chunk.len() {
            written += writer.write(&chunk[written..]).await?;
        }
        total += written;
    }
    writer.close().await?;
    Ok(total)
}
