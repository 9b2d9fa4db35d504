//@ edition: 2021
//@ rule: the inner closure's capture is the outer one's too
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn run() {
    let job = new_job();
    let outer = || {
        let inner = || look(&job);
        inner();
    };
    outer();
    tick().await;
    outer();
}
