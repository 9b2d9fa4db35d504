//@ edition: 2021
//@ rule: methods of a bound: by value, by reference, returning references
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}

pub trait Store {
    type Item;
    fn get(&self, index: usize) -> Option<&Self::Item>;
    fn first(&self) -> Self::Item;
    fn finish(self) -> usize;
}
pub async fn read<S: Store>(store: S) -> usize {
    let item = store.get(0);
    let first = store.first();
    tick().await;
    look(&item);
    tick().await;
    store.finish()
}
