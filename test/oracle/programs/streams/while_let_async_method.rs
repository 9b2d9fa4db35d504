//@ edition: 2021
//@ rule: the same with an async method
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

pub struct Receiver {
    queue: Vec<Job>,
}
impl Receiver {
    async fn recv(&mut self) -> Option<Job> {
        self.queue.pop()
    }
}
pub async fn drain(mut receiver: Receiver) {
    while let Some(job) = receiver.recv().await {
        tick().await;
        look(&job);
    }
}
