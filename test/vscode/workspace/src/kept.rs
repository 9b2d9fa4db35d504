//! Keeps a vector, and a borrow of it, across an `.await`.

async fn tick() {}

pub async fn read(buf: Vec<u8>) -> usize {
    let first = &buf;
    tick().await;
    first.len()
}
