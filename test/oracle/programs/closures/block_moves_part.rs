//@ edition: 2021
//@ rule: an async block that drops one capture before it waits
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub fn run(first: Job, second: Job) -> impl std::future::Future<Output = ()> {
    async move {
        drop(first);
        tick().await;
        drop(second);
    }
}
