//@ edition: 2021
//@ rule: constants and statics live outside of the future
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}
fn consume<T>(value: T) {}

const LIMIT: u32 = 5;
static NAME: &str = "limit";
pub async fn read() {
    look(&LIMIT);
    tick().await;
    consume(LIMIT);
    look(NAME);
}
