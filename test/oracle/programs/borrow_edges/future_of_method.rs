//@ edition: 2021
//@ rule: futures of methods borrow receiver and arguments
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub struct Client {
    name: String,
}
impl Client {
    async fn get(&self, path: &str) -> Result<String, String> {
        Ok(String::new())
    }
    fn post<'a>(&'a self, body: &str) -> impl std::future::Future<Output = u32> + use<'a> {
        async move { self.name.len() as u32 }
    }
}
pub async fn run() -> Result<(), String> {
    let client = Client {
        name: String::new(),
    };
    let path = format!("/{}", 1);
    let first = client.get(&path);
    let second = client.post(&path);
    tick().await;
    let text = first.await?;
    tick().await;
    second.await;
    Ok(())
}
