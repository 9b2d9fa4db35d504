//@ edition: 2021
//@ rule: vec![value; count] and vec![]
#![allow(warnings)]

async fn tick() {}
async fn number() -> u32 {
    1
}

pub async fn run() {
    let zeros = vec![0u8; number().await as usize];
    let empty: Vec<String> = vec![];
    let words = vec![String::from("a"), String::from("b")];
    tick().await;
}
