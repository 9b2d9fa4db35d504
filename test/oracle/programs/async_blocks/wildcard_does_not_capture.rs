//@ edition: 2021
//@ rule: `let _ = x` uses nothing, so x stays outside
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
fn look<T: ?Sized>(value: &T) {}

pub fn run() -> impl std::future::Future<Output = ()> {
    let ignored = new_job();
    let seen = new_job();
    async move {
        let _ = ignored;
        look(&seen);
        tick().await;
    }
}
