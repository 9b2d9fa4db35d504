//@ edition: 2024
//@ rule: a text literal, or a constant text, handed over as a `&str` is borrowed anew: that reference waits for later operands
#![allow(warnings)]

const NAME: &str = "name";
static STATIC: &str = "static";

async fn own<T>(value: T) -> T {
    value
}
async fn send(key: &str, value: &str) {}
async fn all(values: &[&str]) {}
fn generic<T: AsRef<str>>(text: T, number: u32) {}
fn wrapped(text: Option<&str>, number: u32, bytes: &'static [u8]) {}

pub struct Client(u32);
impl Client {
    async fn set(&mut self, key: &str, value: u32, bytes: &[u8]) -> &mut Self {
        self
    }
}
pub struct Named<'a> {
    name: &'a str,
    number: u32,
}
pub async fn in_calls(value: String, many: bool) {
    send("key", own("value").await).await;
    send(NAME, &own(value).await).await;
    send(STATIC, own("value").await).await;
    send(if many { "many" } else { "one" }, own("value").await).await;
    generic("text", own(1).await);
    wrapped(Some("text"), own(1).await, b"bytes");
}
pub async fn in_methods(mut client: Client) {
    client.set("key", own(1).await, b"abc").await.set(NAME, own(2).await, b"").await;
}
pub async fn in_literals(value: String) {
    all(&["a", own("b").await]).await;
    let inferred = ["a", own("b").await];
    let told: [&str; 2] = ["a", own("b").await];
    let named = Named { name: "a", number: own(1).await };
    let list: Vec<&str> = vec!["a", &own(value).await];
}
pub async fn in_tuples() {
    let told: (&str, u32) = ("a", own(1).await);
    let inferred = ("a", own(1).await);
}
pub async fn joined(text: String) -> String {
    let joined = text + &own(String::from("b")).await + "c";
    let bytes = joined.as_bytes();
    own(()).await;
    String::from_utf8_lossy(bytes).into_owned()
}
