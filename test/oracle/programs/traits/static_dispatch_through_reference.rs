//@ edition: 2021
//@ rule: methods called on &T, &mut T and Box<T>
#![allow(warnings)]

async fn tick() {}

pub trait Sink {
    async fn put(&mut self, item: u32) -> Result<(), String>;
    fn flush(&mut self) {}
}
pub async fn pour<S: Sink + ?Sized>(sink: &mut S, items: Vec<u32>) -> Result<usize, String> {
    let count = items.len();
    for item in items {
        sink.put(item).await?;
    }
    sink.flush();
    tick().await;
    Ok(count)
}
pub async fn pour_boxed<S: Sink>(mut sink: Box<S>) -> Result<(), String> {
    sink.put(1).await?;
    sink.flush();
    tick().await;
    Ok(())
}
