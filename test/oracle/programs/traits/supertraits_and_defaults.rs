//@ edition: 2021
//@ rule: a default method that calls another through self
#![allow(warnings)]

async fn tick() {}

pub trait Named {
    fn name(&self) -> String;
}
pub trait Task: Named {
    async fn step(&mut self) -> bool;
    async fn run(&mut self) -> u32 {
        let name = self.name();
        let mut steps = 0;
        while self.step().await {
            steps += 1;
            tick().await;
        }
        steps + name.len() as u32
    }
}
