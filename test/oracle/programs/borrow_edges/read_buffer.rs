//@ edition: 2021
//@ rule: a slice of a buffer that was filled by an awaited call
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}
async fn fill(buffer: &mut [u8]) -> usize {
    0
}

pub async fn receive() {
    let mut buffer = [0u8; 1024];
    let count = fill(&mut buffer).await;
    let packet = &buffer[..count];
    tick().await;
    look(packet);
}
