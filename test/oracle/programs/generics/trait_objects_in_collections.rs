//@ edition: 2021
//@ rule: vectors of boxed trait objects
#![allow(warnings)]

async fn tick() {}

pub trait Plugin {
    fn name(&self) -> &str;
    fn priority(&self) -> u32 {
        0
    }
}
pub async fn start(plugins: Vec<Box<dyn Plugin>>) -> usize {
    let mut started = 0;
    for plugin in &plugins {
        let name = plugin.name();
        tick().await;
        started += name.len();
    }
    let best = plugins.iter().max_by_key(|plugin| plugin.priority());
    tick().await;
    started + best.map_or(0, |plugin| plugin.name().len())
}
