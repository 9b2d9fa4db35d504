//@ edition: 2021
//@ rule: formatting a reference borrows the reference
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

impl std::fmt::Display for Job {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0)
    }
}
pub async fn print(job: &Job) {
    let view = job;
    println!("{view} {}", view.0);
    tick().await;
}
