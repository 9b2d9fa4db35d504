//@ edition: 2024
//@ rule: captures of places behind boxes and references
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub struct Session {
    job: Box<Job>,
    log: Vec<String>,
}
pub async fn run(session: &mut Session, other: Box<Session>) {
    let id = || session.job.0;
    id();
    let mut note = |line: &str| session.log.push(line.to_owned());
    note("a");
    tick().await;
    note("b");
    let inside = || other.job.0;
    tick().await;
    inside();
}
