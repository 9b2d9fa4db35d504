//@ edition: 2021
//@ rule: named, positional and captured arguments
#![allow(warnings)]

async fn tick() {}

pub async fn run(width: usize) {
    let name = String::from("n");
    let value = 1.5f64;
    let text = format!("{name:>width$} {0:.2} {label}", value, label = name.len());
    tick().await;
    drop(text);
}
