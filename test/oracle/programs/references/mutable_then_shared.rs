//@ edition: 2021
//@ rule: a mutable borrow that ended and a shared one that lives
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}
fn touch<T: ?Sized>(value: &mut T) {}

pub async fn edit() {
    let mut text = String::new();
    touch(&mut text);
    let view = &text;
    tick().await;
    look(view);
}
