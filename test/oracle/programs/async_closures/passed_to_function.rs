//@ edition: 2021
//@ rule: a bound with AsyncFn
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

async fn each<F: AsyncFn(u32)>(callback: F) {
    for number in 0..2 {
        callback(number).await;
    }
}
pub async fn run() {
    let job = new_job();
    each(async |number| {
        tick().await;
        drop(number + job.0);
    })
    .await;
}
