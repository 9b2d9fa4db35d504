//@ edition: 2021
//@ rule: a closure, tuple or array that is `Copy` is captured by reference where its value is used
#![allow(warnings)]

async fn tick() {}
fn look<T>(value: T) {}

pub async fn closure(count: Option<u32>) {
    let next = |count: u32| count + 1;
    let apply = |count: Option<u32>| count.map(next);
    tick().await;
    apply(count);
}
pub async fn closure_in_closure(count: Option<Option<u32>>) {
    let next = |count: u32| count + 1;
    let apply = |count: Option<Option<u32>>| count.and_then(|inner| inner.map(next));
    tick().await;
    apply(count);
}
pub async fn tuple() {
    let pair = (1, 2);
    let use_it = || look(pair);
    tick().await;
    use_it();
}
pub async fn array() {
    let list = [1, 2];
    let use_it = || look(list);
    tick().await;
    use_it();
}
pub async fn moved_tuple(text: String) {
    let pair = (1, text);
    let use_it = || look(pair);
    tick().await;
    use_it();
}
pub async fn moved_closure(text: String) {
    let length = move || text.len();
    let use_it = || look(length);
    tick().await;
    use_it();
}
