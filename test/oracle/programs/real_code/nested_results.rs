//@ edition: 2021
//@ rule: Option of Result, transposed, unwrapped and matched
#![allow(warnings)]

async fn tick() {}
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

pub async fn run(flag: bool) -> Result<Option<u32>, Job> {
    let maybe = if flag { Some(fetch().await) } else { None };
    let Some(job) = maybe.transpose()? else {
        return Ok(None);
    };
    let other = match find().await {
        Some(other) if other.0 > job.0 => Some(other),
        Some(_) => None,
        None => fetch().await.ok(),
    };
    tick().await;
    Ok(other.map(|other| other.0 + job.0))
}
