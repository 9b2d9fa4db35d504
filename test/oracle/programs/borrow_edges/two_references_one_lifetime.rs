//@ edition: 2021
//@ rule: one lifetime for two arguments: the result may point into both
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

fn longer<'a>(first: &'a str, second: &'a str) -> &'a str {
    first
}
fn left<'a, 'b>(first: &'a str, second: &'b str) -> &'a str {
    first
}
pub async fn hold() {
    let first = String::new();
    let second = String::new();
    let either = longer(&first, &second);
    let one = left(&first, &second);
    tick().await;
    consume((either, one));
}
