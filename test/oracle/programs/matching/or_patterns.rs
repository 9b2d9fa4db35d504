//@ edition: 2021
//@ rule: alternatives bind one variable
#![allow(warnings)]

async fn tick() {}
fn consume<T>(value: T) {}

pub enum Event {
    Key(u32),
    Click(u32),
    Quit,
}
pub async fn handle(event: Event) {
    match event {
        Event::Key(code) | Event::Click(code) => {
            tick().await;
            consume(code);
        }
        Event::Quit => tick().await,
    }
}
