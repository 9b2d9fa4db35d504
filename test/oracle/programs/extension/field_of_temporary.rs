//@ edition: 2021
//@ rule: `&call().field` extends the whole result
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}

pub struct Pair {
    left: String,
    right: String,
}
fn pair() -> Pair {
    Pair {
        left: String::new(),
        right: String::new(),
    }
}
pub async fn hold() {
    let left = &pair().left;
    tick().await;
    look(left);
}
