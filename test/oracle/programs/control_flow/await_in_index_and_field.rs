//@ edition: 2021
//@ rule: fields and indices of awaited values
#![allow(warnings)]

async fn tick() {}

pub struct Reply {
    items: Vec<String>,
    code: u16,
}
async fn reply() -> Reply {
    Reply {
        items: vec![],
        code: 0,
    }
}
pub async fn run() -> usize {
    let code = reply().await.code;
    let first = &reply().await.items[0];
    tick().await;
    first.len() + reply().await.items.len() + code as usize
}
