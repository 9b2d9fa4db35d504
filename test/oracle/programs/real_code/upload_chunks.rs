//@ edition: 2021
//@ rule: slices of a buffer, an iterator with step and a checksum
#![allow(warnings)]

async fn tick() {}

pub struct Bucket {
    name: String,
}
pub struct Part {
    number: u32,
    tag: String,
}
impl Bucket {
    async fn begin(&self, key: &str) -> Result<String, String> {
        Ok(String::new())
    }
    async fn put(&self, upload: &str, number: u32, bytes: &[u8]) -> Result<Part, String> {
        Ok(Part {
            number,
            tag: String::new(),
        })
    }
    async fn finish(&self, upload: String, parts: Vec<Part>) -> Result<(), String> {
        Ok(())
    }
}
pub async fn upload(bucket: &Bucket, key: &str, data: Vec<u8>) -> Result<u32, String> {
    let upload = bucket.begin(key).await?;
    let mut parts = Vec::new();
    let mut checksum = 0u32;
    for (index, chunk) in data.chunks(1024).enumerate() {
        checksum = chunk
            .iter()
            .fold(checksum, |sum, byte| sum.wrapping_add(*byte as u32));
        let part = bucket.put(&upload, index as u32 + 1, chunk).await?;
        parts.push(part);
    }
    parts.sort_by_key(|part| part.number);
    bucket.finish(upload, parts).await?;
    Ok(checksum)
}
