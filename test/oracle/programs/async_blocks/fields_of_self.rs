//@ edition: 2021
//@ rule: fields reached through &self
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub struct Worker {
    job: Job,
    name: String,
}
impl Worker {
    pub fn run(&self) -> impl std::future::Future<Output = ()> + '_ {
        async move {
            look(&self.job);
            tick().await;
            look(&self.name);
        }
    }
}
