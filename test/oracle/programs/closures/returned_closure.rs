//@ edition: 2021
//@ rule: a closure made by a function that captured its arguments
#![allow(warnings)]

async fn tick() {}

fn adder(base: u32) -> impl Fn(u32) -> u32 {
    move |number| base + number
}
fn prefixer<'a>(prefix: &'a str) -> impl Fn(&str) -> String + 'a {
    move |text| format!("{prefix}{text}")
}
pub async fn run() -> usize {
    let prefix = String::from("p");
    let add = adder(1);
    let name = prefixer(&prefix);
    tick().await;
    name("x").len() + add(2) as usize
}
