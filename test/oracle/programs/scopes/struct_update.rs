//@ edition: 2021
//@ rule: functional update moves what it needs out of the base
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}
fn look<T: ?Sized>(value: &T) {}

pub struct Settings {
    job: Job,
    name: String,
    retries: u32,
}
pub async fn update(base: Settings) {
    let settings = Settings {
        name: String::new(),
        ..base
    };
    tick().await;
    look(&settings);
}
