//@ edition: 2021
//@ rule: blocks as values, some of which wait
#![allow(warnings)]

async fn number() -> u32 {
    1
}
async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn run() -> u32 {
    let total = {
        let first = number().await;
        let second = {
            let job = new_job();
            number().await + job.0
        };
        first * second
    };
    tick().await;
    let text = if total > 1 {
        let number = number().await;
        format!("{number}")
    } else {
        String::new()
    };
    tick().await;
    text.len() as u32
}
