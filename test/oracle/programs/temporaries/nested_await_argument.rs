//@ edition: 2021
//@ rule: an await among the arguments of an awaited call
#![allow(warnings)]

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

async fn compare<A, B>(first: A, second: B) {}
pub async fn nested() {
    compare(find().await, &find().await).await;
}
