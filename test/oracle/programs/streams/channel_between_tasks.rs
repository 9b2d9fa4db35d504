//@ edition: 2021
//@ rule: two ends of a channel
#![allow(warnings)]

async fn tick() {}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub struct Sender<T>(Vec<T>);
pub struct Receiver<T>(Vec<T>);
fn channel<T>() -> (Sender<T>, Receiver<T>) {
    (Sender(vec![]), Receiver(vec![]))
}
impl<T> Sender<T> {
    async fn send(&self, value: T) -> Result<(), T> {
        Err(value)
    }
}
impl<T> Receiver<T> {
    async fn recv(&mut self) -> Option<T> {
        self.0.pop()
    }
}
pub async fn run() -> Result<(), Job> {
    let (sender, mut receiver) = channel::<Job>();
    sender.send(new_job()).await?;
    drop(sender);
    while let Some(job) = receiver.recv().await {
        tick().await;
    }
    Ok(())
}
