//@ edition: 2021
//@ rule: what one's own macro declares under a name that it is handed stays, its other variables have names of their own
#![allow(warnings)]

macro_rules! bind {
    ($name:ident = $value:expr) => {
        let hidden = $value;
        let $name = hidden.to_string();
    };
}

macro_rules! check {
    ($($key:ident = $value:expr),* $(,)?) => {
        $(if $value == 0 { return Err($key.clone()); })*
    };
}

async fn tick() {}

pub async fn run(name: String, size: u32) -> Result<String, String> {
    let hidden = 7u32;
    bind!(copy = &name);
    tick().await;
    check!(copy = hidden, name = size,);
    tick().await;
    Ok(copy)
}
