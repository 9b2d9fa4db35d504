//@ edition: 2021
//@ rule: handlers run after the futures are gone, the output enum stays while a handler waits
#![allow(warnings)]

pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
async fn fetch() -> Result<Job, Job> {
    Ok(Job(2))
}
async fn find() -> Option<Job> {
    None
}
async fn tick() {}
fn look<T: ?Sized>(value: &T) {}

pub enum Output {
    First(Result<Job, Job>),
    Second(Option<Job>),
}
async fn first_of() -> Output {
    Output::First(fetch().await)
}
pub async fn race() {
    match first_of().await {
        Output::First(Ok(job)) => {
            tick().await;
            look(&job);
        }
        Output::First(Err(failed)) => tick().await,
        Output::Second(job) => tick().await,
    }
}
