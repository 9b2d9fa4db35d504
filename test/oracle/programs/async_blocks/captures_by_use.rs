//@ edition: 2021
//@ rule: read, written, moved and copied captures of one block
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
fn consume<T>(value: T) {}
fn look<T: ?Sized>(value: &T) {}

pub async fn run() {
    let read = String::from("a");
    let mut written = vec![1u32];
    let moved = new_job();
    let copied = 5u32;
    let block = async {
        look(&read);
        written.push(copied);
        tick().await;
        consume(moved);
        tick().await;
    };
    block.await;
    tick().await;
    look(&written);
}
