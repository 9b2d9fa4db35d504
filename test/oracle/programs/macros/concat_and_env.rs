//@ edition: 2021
//@ rule: macros that are constants
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}

pub async fn run() {
    let name = concat!("a", "b");
    let place = line!();
    let module = module_path!();
    tick().await;
    look(name);
}
