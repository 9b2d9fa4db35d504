//@ edition: 2021
//@ rule: slice patterns borrow from the slice
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}

pub async fn split(words: Vec<String>) {
    match words.as_slice() {
        [] => tick().await,
        [only] => {
            tick().await;
            look(only);
        }
        [first, .., last] => {
            tick().await;
            look(last);
        }
    }
}
