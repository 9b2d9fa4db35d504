//@ edition: 2021
//@ rule: an asynchronous lock's guard
#![allow(warnings)]

async fn number() -> u32 {
    1
}
async fn send<T>(value: T) {}
async fn tick() {}
fn consume<T>(value: T) {}

pub struct Lock(u32);
pub struct Held<'a>(&'a Lock);
impl Drop for Held<'_> {
    fn drop(&mut self) {}
}
impl Held<'_> {
    fn set(&mut self, value: u32) {}
    fn get(&self) -> u32 {
        1
    }
}
impl Lock {
    async fn lock(&self) -> Held<'_> {
        Held(self)
    }
}
pub async fn update(lock: &Lock) {
    lock.lock().await.set(number().await);
    send(lock.lock().await.get()).await;
    let value = lock.lock().await.get();
    tick().await;
    {
        let mut held = lock.lock().await;
        held.set(number().await);
    }
    tick().await;
    consume(value);
}
