//@ edition: 2021
//@ rule: awaits chained by methods
#![allow(warnings)]

pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub struct Request(u32);
pub struct Response(Job);
impl Request {
    async fn send(self) -> Response {
        Response(Job(self.0))
    }
}
impl Response {
    async fn body(self) -> String {
        String::new()
    }
}
pub async fn get() -> usize {
    Request(1).send().await.body().await.len()
}
