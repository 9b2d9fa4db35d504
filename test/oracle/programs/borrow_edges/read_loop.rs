//@ edition: 2021
//@ rule: the read loop keeps the buffer only
#![allow(warnings)]

async fn fill(buffer: &mut [u8]) -> usize {
    0
}

pub async fn receive() {
    let mut buffer = vec![0u8; 1024];
    loop {
        let count = fill(&mut buffer).await;
        if count == 0 {
            break;
        }
    }
}
