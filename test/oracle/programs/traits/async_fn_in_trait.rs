//@ edition: 2021
//@ rule: async fns in a trait, with a default body
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

pub trait Service {
    async fn call(&self);
    async fn call_twice(&self)
    where
        Self: Sized,
    {
        self.call().await;
        self.call().await;
    }
}
pub struct Echo(Job);
impl Service for Echo {
    async fn call(&self) {
        let job = &self.0;
        tick().await;
        look(job);
    }
}
