//@ edition: 2021
//@ rule: a helper that never returns, in a match and in unwrap_or_else
#![allow(warnings)]

async fn tick() {}
async fn find() -> Option<Job> {
    None
}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

fn fail(reason: &str) -> ! {
    panic!("{reason}")
}
pub async fn run() -> u32 {
    let name = String::from("n");
    let job = match find().await {
        Some(job) => job,
        None => fail(&name),
    };
    tick().await;
    let other = find().await.unwrap_or_else(|| fail("other"));
    tick().await;
    job.0 + other.0
}
