//@ edition: 2021
//@ rule: views of a string point into it
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}

pub async fn parse() {
    let line = String::from("a,b");
    let mut parts = line.split(',');
    let letters = line.chars();
    let trimmed = line.trim();
    tick().await;
    parts.next();
    look(trimmed);
}
