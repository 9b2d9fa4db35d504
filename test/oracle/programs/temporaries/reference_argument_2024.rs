//@ edition: 2024
//@ rule: a temporary borrowed for the awaited call lives until the end of the statement
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
async fn show<T: ?Sized>(value: &T) {}

pub async fn print() {
    show(&new_job()).await;
    tick().await;
}
