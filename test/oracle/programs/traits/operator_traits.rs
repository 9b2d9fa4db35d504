//@ edition: 2021
//@ rule: From and Into conversions
#![allow(warnings)]

async fn tick() {}

pub struct Name(String);
impl From<&str> for Name {
    fn from(text: &str) -> Name {
        Name(text.to_owned())
    }
}
pub async fn run(text: &str) {
    let name: Name = text.into();
    let other = Name::from("b");
    tick().await;
}
