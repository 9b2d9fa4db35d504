//@ edition: 2021
//@ rule: array elements evaluated before an await
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
async fn number() -> u32 {
    1
}

pub async fn build() {
    let jobs = [new_job(), Job(number().await)];
    tick().await;
}
