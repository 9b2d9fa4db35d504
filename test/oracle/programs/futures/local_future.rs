//@ edition: 2021
//@ rule: a future in a variable is moved into the await
#![allow(warnings)]

async fn tick() {}
async fn send<T>(value: T) {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn run() {
    let first = tick();
    let second = send(new_job());
    first.await;
    second.await;
}
