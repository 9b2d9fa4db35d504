//@ edition: 2021
//@ rule: iterating over a field of self while calling another method
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub struct Scheduler {
    jobs: Vec<Job>,
    done: Vec<u32>,
}
impl Scheduler {
    async fn execute(&self, job: &Job) -> u32 {
        job.0
    }
    pub async fn run_all(&mut self) {
        let jobs = std::mem::take(&mut self.jobs);
        for job in &jobs {
            let result = self.execute(job).await;
            self.done.push(result);
        }
        tick().await;
    }
    pub async fn run_first(&self) -> Option<u32> {
        let first = self.jobs.first()?;
        let result = self.execute(first).await;
        Some(result + self.execute(&self.jobs[0]).await)
    }
}
