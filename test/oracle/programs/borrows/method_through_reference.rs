//@ edition: 2021
//@ rule: a method called through a reference variable does not borrow the variable
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
pub async fn call(job: &Job, list: &mut Vec<u32>) {
    let view = job;
    view.id();
    list.push(1);
    let size = list.len();
    tick().await;
}
