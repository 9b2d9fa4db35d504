//@ edition: 2021
//@ rule: a builder passed through by value is moved into the future, by reference it stays
#![allow(warnings)]

async fn tick() {}

pub struct Builder {
    name: String,
}
impl Builder {
    fn new() -> Builder {
        Builder {
            name: String::new(),
        }
    }
    fn name(mut self, name: &str) -> Builder {
        self.name.push_str(name);
        self
    }
    fn set(&mut self, name: &str) -> &mut Builder {
        self.name.push_str(name);
        self
    }
    async fn build(self) {}
    async fn start(&self) {}
}
pub async fn build() {
    Builder::new().name("a").build().await;
    Builder::new().set("b").start().await;
    tick().await;
}
