//@ edition: 2021
//@ rule: a capture moved to a local is kept as that local
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
        let mine = job;
        tick().await;
    }
}
