//@ edition: 2021
//@ rule: clones of derived types are owned
#![allow(warnings)]

async fn tick() {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    name: String,
    retries: u32,
}
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Level {
    Low,
    High,
}
pub async fn adjust(base: &Settings, level: Level) -> Settings {
    let mut settings = base.clone();
    tick().await;
    if level == Level::High {
        settings.retries += 1;
    }
    let other = Settings {
        retries: 9,
        ..settings.clone()
    };
    tick().await;
    if other != settings {
        other
    } else {
        Settings::default()
    }
}
