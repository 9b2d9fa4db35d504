//@ edition: 2024
//@ rule: format! with an await among its arguments
#![allow(warnings)]

async fn number() -> u32 {
    1
}
async fn tick() {}

pub async fn print() {
    let name = String::from("n");
    let text = format!("{name} {} {}", name.len(), number().await);
    tick().await;
}
