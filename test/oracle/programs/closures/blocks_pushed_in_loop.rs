//@ edition: 2021
//@ rule: futures collected in a loop borrow the list they came from
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

impl Job {
    fn id(&self) -> u32 {
        self.0
    }
}
pub async fn run() {
    let jobs = vec![new_job()];
    let mut futures = vec![];
    for job in &jobs {
        futures.push(async move {
            tick().await;
            job.id()
        });
    }
    for future in futures {
        future.await;
    }
}
