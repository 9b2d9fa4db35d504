//@ edition: 2021
//@ rule: what #[async_trait] expands to
#![allow(warnings)]

use std::future::Future;
use std::pin::Pin;

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub trait Handler {
    fn handle<'a>(&'a self, name: String) -> Pin<Box<dyn Future<Output = u32> + Send + 'a>>;
}
pub struct Echo(u32);
impl Handler for Echo {
    fn handle<'a>(&'a self, name: String) -> Pin<Box<dyn Future<Output = u32> + Send + 'a>> {
        Box::pin(async move {
            let name = name;
            let number = &self.0;
            tick().await;
            *number
        })
    }
}
