//@ edition: 2021
//@ rule: dbg! and matches! around an await
#![allow(warnings)]

async fn number() -> u32 {
    1
}
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
async fn tick() {}

pub async fn check() {
    let seen = dbg!(number().await);
    let none = matches!(find().await, None);
    tick().await;
    drop((seen, none));
}
