//@ edition: 2021
//@ rule: fields of self are behind a reference
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub struct Worker {
    job: Job,
    log: Vec<u32>,
    next: Option<Job>,
}
impl Worker {
    pub async fn step(&mut self) {
        self.log.push(self.job.0);
        let size = self.log.len();
        if let Some(job) = &mut self.next {
            job.0 += 1;
        }
        let next = self.next.take();
        tick().await;
        drop(next);
        tick().await;
    }
}
