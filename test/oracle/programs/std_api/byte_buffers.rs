//@ edition: 2021
//@ rule: to_be_bytes, from_le_bytes, copy_from_slice
#![allow(warnings)]

async fn tick() {}
async fn fill(buffer: &mut [u8]) -> usize {
    0
}

pub async fn frame(length: u32) -> u32 {
    let header = length.to_be_bytes();
    let mut buffer = [0u8; 16];
    buffer[..4].copy_from_slice(&header);
    let count = fill(&mut buffer[4..]).await;
    let mut word = [0u8; 4];
    word.copy_from_slice(&buffer[4..8]);
    tick().await;
    u32::from_le_bytes(word) + count as u32
}
