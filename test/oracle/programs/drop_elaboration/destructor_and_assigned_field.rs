//@ edition: 2021
//@ rule: a type with a destructor is dropped as a whole, whichever of its fields were assigned to
#![allow(warnings)]

use std::future::ready;
struct Client(String);
struct Cleaner<'a> { client: &'a Client, done: bool }
impl Drop for Cleaner<'_> { fn drop(&mut self) { let _ = (&self.client.0, self.done); } }
pub async fn module_level(client: &Client) -> Result<(), ()> {
    {
        let mut cleaner = Cleaner { client, done: false };
        ready(Ok::<(), ()>(())).await?;
        cleaner.done = true;
    }
    Ok(())
}
pub async fn in_body(client: &Client) -> Result<(), ()> {
    struct Inner<'a> { client: &'a Client, done: bool }
    impl Drop for Inner<'_> { fn drop(&mut self) { let _ = (&self.client.0, self.done); } }
    {
        let mut cleaner = Inner { client, done: false };
        ready(Ok::<(), ()>(())).await?;
        cleaner.done = true;
    }
    Ok(())
}
struct Owner { name: String, done: bool }
impl Drop for Owner { fn drop(&mut self) { self.name.clear(); } }
pub async fn owner() {
    let mut owner = Owner { name: String::new(), done: false };
    ready(()).await;
    owner.done = true;
    owner.name = String::from("x");
    ready(()).await;
}
