//@ edition: 2021
//@ rule: methods on awaited values, borrowed and consumed
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}

pub struct Reply {
    body: String,
}
impl Reply {
    fn text(&self) -> &str {
        &self.body
    }
    fn into_text(self) -> String {
        self.body
    }
}
async fn reply() -> Result<Reply, String> {
    Err(String::new())
}
pub async fn run() -> Result<usize, String> {
    let size = reply().await?.text().len();
    tick().await;
    let text = reply().await?.into_text();
    look(reply().await?.text());
    tick().await;
    Ok(size + text.len())
}
