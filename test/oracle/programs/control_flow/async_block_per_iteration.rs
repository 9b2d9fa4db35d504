//@ edition: 2021
//@ rule: a future built and awaited in every round
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

pub async fn run(jobs: Vec<Job>) {
    for job in &jobs {
        let work = async {
            look(job);
            tick().await;
        };
        let more = async move {
            tick().await;
            job.0
        };
        work.await;
        more.await;
    }
}
