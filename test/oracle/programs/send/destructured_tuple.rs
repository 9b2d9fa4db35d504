//@ edition: 2021
//@ rule: Send looks at a variable that was moved out completely
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn split() {
    let pair = (new_job(), new_job());
    let (first, second) = pair;
    tick().await;
}
