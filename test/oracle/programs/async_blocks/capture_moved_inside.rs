//@ edition: 2021
//@ rule: a capture dropped inside stays in its own field
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub fn run() -> impl std::future::Future<Output = ()> {
    let job = new_job();
    async move {
        drop(job);
        tick().await;
    }
}
